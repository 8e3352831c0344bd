// Two writers in real browsers type at random into one piece while lines are cut and windows are closed: every word typed
// is stored or offered. Some seconds a round, two rounds at a time.
//   node bench/two-writers.mjs [ROUNDS] [FIRST_ROUND]     1,000 from the first; fails where a word is lost
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { findBrowser } from '../tests/browser.mjs';

const [rounds = '1000', first = '1'] = process.argv.slice(2);
const env = {
  ...process.env,
  PLAYWRIGHT_CHROMIUM_PATH: await findBrowser(),
  ROUNDS: rounds,
  FIRST_ROUND: first,
};
console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`);
const began = performance.now();
const { status } = spawnSync('npx', ['playwright', 'test', 'writes-at-random', '--project=site', '--reporter=dot'], {
  stdio: 'inherit',
  env,
});
const minutes = (performance.now() - began) / 60_000;
console.log(
  `${rounds} rounds from ${first} on in ${minutes.toFixed(1)} minutes: ${status === 0 ? 'no word lost' : 'NOT KEPT'}`,
);
process.exitCode = status ?? 1;
