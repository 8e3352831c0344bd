import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { next } from './build.mjs';
import { bundlePath, watchBundles } from './bundles.mjs';
import { withoutStaff } from './environment.mjs';
import { keep } from './keeper.mjs';
import { noteProcesses } from './leftovers.mjs';
import { startProcess } from './process.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Starts Next, the worker and the press, in this order, and keeps them.
 * @param prepare runs when the bundles are there and before anything starts
 * @returns `{ kept: { next, worker, press }, ready({ door, secret }), stop() }`; they stop in the opposite order
 */
export async function startProcesses({ env, data, inner, mode, say, prepare }) {
  const kept = {};
  const endWatching = mode === 'dev' ? await watchBundles((name) => kept[name]?.restart()) : async () => {};
  await prepare();
  const log = (name) => join(data, 'logs', `${name}.log`);
  const pids = {};
  const begin = (name, how) => () => {
    const one = startProcess({ ...how, log: log(name), echo: mode === 'dev' });
    pids[name] = one.pid;
    noteProcesses(data, pids);
    return one;
  };
  const lean = ['--max-semi-space-size=8'];
  // Nothing waits for the worker: the database client's WebAssembly, compiled without optimising, takes half the memory.
  const leanest = ['--max-semi-space-size=2', '--liftoff-only'];
  const nextWords = [mode === 'dev' ? 'dev' : 'start', '-H', '127.0.0.1', '-p', String(inner)];

  kept.next = await keep('Next', begin('next', { script: next, words: nextWords, flags: lean, env }), say);
  if (existsSync(bundlePath('worker'))) {
    kept.worker = await keep('The worker', begin('worker', { script: bundlePath('worker'), flags: leanest, env }), say);
  }
  const pressHow = { script: bundlePath('press'), flags: lean, env: withoutStaff(env) };
  kept.press = await keep('The press', begin('press', pressHow), say);

  return {
    kept,
    ready: (where) => waitUntilReady({ ...where, kept: Object.values(kept), logs: join(data, 'logs') }),
    async stop() {
      await endWatching();
      for (const name of ['press', 'next', 'worker']) await kept[name]?.stop();
    },
  };
}

/** Waits until the press says that it and what stands behind it can serve. */
async function waitUntilReady({ door, secret, kept, logs }) {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    if (await isReady(door, secret)) return;
    const failing = kept.find((one) => one.deaths > 2);
    if (failing) throw new Refusal(`${failing.name} does not stay up: its log in ${logs} says why.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Refusal(`The site did not become ready within two minutes: the logs in ${logs} say why.`);
}

async function isReady(door, secret) {
  try {
    const answer = await fetch(`http://127.0.0.1:${door}/readyz`, {
      headers: { 'x-press-secret': secret },
      signal: AbortSignal.timeout(2000),
    });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
