import { spawn } from 'node:child_process';
import { openLog } from './log-file.mjs';
import { project } from './project.mjs';

const leash = new URL('./leash.mjs', import.meta.url).href;

/** What binds a Node process to this one: words for its command line and its environment. */
export function onLeash(words, env) {
  return { words: ['--import', leash, ...words], env: { ...env, MON_STARTED_BY: String(process.pid) } };
}

/**
 * Starts a Node process that cannot outlive this one, in a process group of its own: Ctrl-C reaches us alone, and we
 * decide the order of leaving.
 * @returns `{ pid, exited, stop(seconds) }`; `exited` resolves to words for how it went
 */
export function startProcess({ script, words = [], flags = [], env, log, echo = false }) {
  const bound = onLeash([...flags, script, ...words], env);
  const child = spawn(process.execPath, bound.words, {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: bound.env,
  });
  const write = openLog(log);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      write(piece);
      if (echo) process.stdout.write(piece);
    });
  }
  const exited = new Promise((resolve) => {
    child.once('error', (problem) => resolve(problem.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { pid: child.pid, exited, stop: (seconds) => stopChild(child, exited, seconds) };
}

/** Runs a Node program that cannot outlive this process, to its end: `{ code, output }`. */
export function runNode(words, env) {
  const bound = onLeash(words, env);
  const child = spawn(process.execPath, bound.words, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: bound.env,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

async function stopChild(child, exited, seconds = 10) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  await exited;
  clearTimeout(late);
}
