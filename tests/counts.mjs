const runs = [];
let begun = performance.now();

/** Notes how a run went: `{ passed, failed, skipped }`, and that it took from the one before until now. */
export function count(name, { passed = 0, failed = 0, skipped = 0 }) {
  const seconds = Math.round((performance.now() - begun) / 1000);
  begun = performance.now();
  runs.push({ name, seconds, passed, failed, skipped });
}

export function fail(name) {
  count(name, { failed: 1 });
}

/** Prints every run and, as the last line, their sum; answers whether all held. */
export function summarise() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  console.log('');
  for (const { name, seconds, ...counts } of runs) {
    for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
    console.log(
      `  ${counts.failed === 0 ? '✓' : '✗'} ${name.padEnd(16)} ${String(seconds).padStart(4)} s  ${inWords(counts)}`,
    );
  }
  console.log('');
  console.log(inWords(sum));
  return sum.failed === 0;
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
