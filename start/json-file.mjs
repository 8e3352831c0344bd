import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a JSON file holds, or null when there is none. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    if (problem.code === 'ENOENT') return null;
    throw problem;
  }
}

/** Writes a JSON file whole or not at all. */
export function writeJson(path, content, mode = 0o644) {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(content, null, 2)}\n`, { mode });
  renameSync(half, path);
}
