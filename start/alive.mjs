import { readFileSync } from 'node:fs';

/** Whether a process we noted still runs, and is not another that got its number. */
export function isAlive({ pid, born }) {
  return isRunning(pid) && birthOf(pid) === born;
}

/** Whether a process with this number runs. One that has ended and that nobody has collected yet does not. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    if (problem.code !== 'EPERM') return false;
  }
  return !['Z', 'X'].includes(statOf(pid)?.[0]);
}

/** When a process began, where the system tells; process numbers alone come round again. */
export function birthOf(pid) {
  return statOf(pid)?.[19] ?? null;
}

/** What Linux says of a process after its number and name: state first. */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
