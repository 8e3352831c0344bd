import type { Run } from '@/features/search/marks';

/** Text with what was found in it marked; text stays text, whatever it says. */
export function Marked({ runs }: { runs: Run[] }) {
  let at = 0;
  return runs.map((run) => {
    const key = at;
    at += run.text.length;
    return run.found ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>;
  });
}
