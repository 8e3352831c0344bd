/** Runs one step of a longer way, showing what goes on and how many seconds it took. */
export async function step(name, work) {
  const began = Date.now();
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`  … ${name}`);
  try {
    const answer = await work();
    const note = typeof answer?.note === 'string' ? ` (${answer.note})` : '';
    finish('✓', `${name}${note}`, began, live);
    return answer;
  } catch (problem) {
    finish('✗', name, began, live);
    throw problem;
  }
}

/** A line of its own between steps. */
export function say(text) {
  process.stdout.write(`  ${text}\n`);
}

function finish(sign, name, began, live) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${live ? '\r\x1b[K' : ''}  ${sign} ${name}  ${seconds} s\n`);
}
