import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { engineSettings } from '../start/prisma.mjs';
import { inProject, project } from '../start/project.mjs';

/** Runs a tool of this checkout, showing what it says; answers its exit code. */
export function runTool(name, words, env = {}) {
  console.log(
    `\n› ${name} ${words.filter((word) => !word.startsWith('--reporter') && !word.startsWith('--outputFile')).join(' ')}`,
  );
  const child = spawn(inProject('node_modules', '.bin', name), words, {
    cwd: project,
    // Nobody is there to answer questions.
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...engineSettings(), ...env, PATH: withOurNode() },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function withOurNode() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return `${join(process.execPath, '..')}${separator}${process.env.PATH ?? ''}`;
}
