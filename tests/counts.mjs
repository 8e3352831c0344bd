const runs = [];

/** Notes how a run went: `{ passed, failed, skipped }`. */
export function count(name, { passed = 0, failed = 0, skipped = 0 }) {
  runs.push({ name, passed, failed, skipped });
}

export function fail(name) {
  count(name, { failed: 1 });
}

/** Prints every run and, as the last line, their sum; answers whether all held. */
export function summarise() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  console.log('');
  for (const { name, ...counts } of runs) {
    for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
    console.log(`  ${counts.failed === 0 ? '✓' : '✗'} ${name.padEnd(16)} ${inWords(counts)}`);
  }
  console.log('');
  console.log(inWords(sum));
  return sum.failed === 0;
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
