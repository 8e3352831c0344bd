// Hot pages a second, the press against nginx serving the same bytes, interleaved in one run.
//   node bench/press.mjs                          starts a press before a stand-in for Next
//   node bench/press.mjs http://127.0.0.1:3000/x  measures a running site's page
// Needs wrk; nginx and taskset are used where installed. Takes about a minute.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPage } from './press/fetch-page.mjs';
import { startNginx } from './press/nginx.mjs';
import { startPress } from './press/press-process.mjs';
import { measure } from './press/wrk.mjs';

const ROUNDS = 3;
const SECONDS = 3;

const folder = mkdtempSync(join(tmpdir(), 'press-bench-'));
const stops = [() => rmSync(folder, { recursive: true, force: true })];
try {
  if (!isInstalled('wrk', '-v')) throw new Error('wrk is not installed: it is what asks for the pages.');
  await run(process.argv[2]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function run(given) {
  const pinned = isInstalled('taskset', '-V') && cpus().length > 1;
  const address = given ?? (await begin(startPress(folder, pinned)));
  const kinds = [
    { name: 'brotli', headers: { 'accept-encoding': 'br' } },
    { name: 'gzip', headers: { 'accept-encoding': 'gzip' } },
    { name: '304', headers: { 'accept-encoding': 'br' }, unchanged: true },
  ];
  // So often asked for, the page is recompressed in the background; what is measured is what stays.
  for (let each = 0; each < 30; each += 1) await fetchPage(address, kinds[0].headers);
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const kind of kinds) kind.page = await fetchPage(address, kind.headers);
  const nginx = isInstalled('nginx', '-v') ? await begin(startNginx(folder, kinds, pinned)) : null;
  for (const kind of kinds) kind.runs = await targetsOf(kind, address, nginx);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of kinds) for (const one of kind.runs) one.rates.push(measure(one, SECONDS, pinned));
  }
  report(kinds, pinned);
}

async function targetsOf(kind, address, nginx) {
  const servers = [{ server: 'press', url: address }];
  if (nginx) servers.push({ server: 'nginx', url: `${nginx}/${kind.name}` });
  const targets = [];
  for (const { server, url } of servers) {
    const { headers } = await fetchPage(url, kind.headers);
    const asked = kind.unchanged ? { ...kind.headers, 'if-none-match': headers.etag } : kind.headers;
    const { status } = await fetchPage(url, asked);
    if (status !== (kind.unchanged ? 304 : 200)) throw new Error(`${server} answers ${status} for ${kind.name}.`);
    targets.push({ server, url, headers: asked, rates: [] });
  }
  return targets;
}

function report(kinds, pinned) {
  const [cpu] = cpus();
  console.log(
    `${cpu.model}, ${cpus().length} cores, Node ${process.version}${pinned ? ', servers on one core, wrk on another' : ''}`,
  );
  console.log(
    `median of ${ROUNDS} rounds of ${SECONDS} s, 50 connections, 1 thread; load at the end ${loadavg()[0].toFixed(1)}: above 2 others were at work too\n`,
  );
  console.log('page        bytes    press req/s    nginx req/s    ratio');
  for (const { name, page, unchanged, runs } of kinds) {
    const [press, nginx] = runs.map(({ rates }) => median(rates));
    const cells = [
      name.padEnd(8),
      String(unchanged ? 0 : page.body.length).padStart(8),
      press.toFixed(0).padStart(14),
      (nginx?.toFixed(0) ?? '–').padStart(14),
      (nginx ? (press / nginx).toFixed(2) : '–').padStart(8),
    ];
    console.log(cells.join(' '));
  }
}

function median(rates) {
  return rates.toSorted((one, other) => one - other)[Math.floor(rates.length / 2)];
}

async function begin(starting) {
  const { address, stop } = await starting;
  stops.push(stop);
  return address;
}

function isInstalled(command, ask) {
  try {
    execFileSync(command, [ask], { stdio: 'ignore' });
    return true;
  } catch (error) {
    // wrk tells its version and leaves with 1.
    return error.code !== 'ENOENT';
  }
}
