/** Something the person at the keyboard can put right: shown as one sentence, without a stack trace. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** Turns what the machine refuses (disk, rights) into a sentence; anything else stays what it was. */
export function inWords(problem) {
  if (problem instanceof Refusal) return problem;
  const where = problem?.path ? ` (${problem.path})` : '';
  const text = String(problem?.message ?? problem);
  if (problem?.code === 'ENOSPC' || problem?.code === '53100' || /No space left on device|ENOSPC/i.test(text)) {
    return new Refusal(`The disk is full${where}: free some space and start again.`);
  }
  if (problem?.code === 'EACCES' || problem?.code === 'EPERM' || problem?.code === 'EROFS') {
    return new Refusal(
      `This user may not write here${where}: change the owner or choose another folder with MON_DATA.`,
    );
  }
  return problem;
}

/** A refusal with what another program said; when that was a full disk, in our words. */
export function refusalBecause(sentence) {
  const said = inWords(new Error(sentence));
  return said instanceof Refusal ? said : new Refusal(sentence);
}
