import { rmSync } from 'node:fs';
import { readJson, writeJson } from './json-file.mjs';
import { inProject } from './project.mjs';

const note = inProject('build', 'built.json');

/** What the finished build was made of: `{ id, actionsKey }`, or null when there is none. */
export function builtWith() {
  return readJson(note);
}

/** Says that a build is whole; readable by its user alone, like the build itself it contains the key. */
export function noteBuilt(what) {
  writeJson(note, what, 0o600);
}

export function forgetBuilt() {
  rmSync(note, { force: true });
}
