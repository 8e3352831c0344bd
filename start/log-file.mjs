import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const largest = 5_000_000;

/** A log that never takes more than twice five megabytes: the older half is kept beside it as `.1`. */
export function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  let size = existsSync(path) ? statSync(path).size : 0;
  return (piece) => {
    try {
      if (size > largest) {
        renameSync(path, `${path}.1`);
        size = 0;
      }
      appendFileSync(path, piece);
      size += piece.length;
    } catch {
      // A full disk must not take the site down for the sake of its log.
    }
  };
}

/** Sets a log aside before a process that writes it by itself begins. */
export function turnOver(path) {
  if (existsSync(path) && statSync(path).size > largest) renameSync(path, `${path}.1`);
}
