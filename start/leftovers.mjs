import { join } from 'node:path';
import { birthOf, isAlive } from './alive.mjs';
import { readJson, writeJson } from './json-file.mjs';

/** Notes which processes belong to this data, `{ name: pid }`, for a start that comes after a crash. */
export function noteProcesses(data, pids) {
  const running = Object.entries(pids).map(([name, pid]) => ({ name, pid, born: birthOf(pid) }));
  writeJson(join(data, 'processes.json'), running);
}

/**
 * After a start that was killed: its processes leave by themselves within seconds; one that cannot is ended. Where
 * the system does not tell when a process began, none is touched.
 */
export async function endLeftovers(data) {
  const noted = (readJson(join(data, 'processes.json')) ?? []).filter((one) => one.born !== null);
  for (let waited = 0; waited < 80 && noted.some(isAlive); waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  for (const one of noted) if (isAlive(one)) process.kill(one.pid, 'SIGKILL');
}
