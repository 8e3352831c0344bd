import { execFileSync } from 'node:child_process';

/** Requests a second. */
export function measure({ url, headers }, seconds, pinned) {
  const said = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const asking = ['wrk', '-t1', '-c50', `-d${seconds}s`, ...said, url];
  const [command, ...rest] = pinned ? ['taskset', '-c', '1', ...asking] : asking;
  const output = execFileSync(command, rest, { encoding: 'utf8' });
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (rate === undefined || /Non-2xx or 3xx/.test(output))
    throw new Error(`wrk did not get what it asked for:\n${output}`);
  return Number(rate);
}
