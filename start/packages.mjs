import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from './json-file.mjs';
import { waitForLock } from './lock.mjs';
import { onLeash } from './process.mjs';
import { inProject, project } from './project.mjs';
import { refusalBecause } from './refusal.mjs';
import { step } from './steps.mjs';

/** Installs the packages when they are missing or not those of package-lock.json; one start at a time. */
export async function ensurePackages() {
  if (isInstalled()) return;
  const lock = await waitForLock(inProject('build', 'packages.lock'));
  try {
    if (!isInstalled()) await step('Packages', install);
  } finally {
    lock.release();
  }
}

/** Whether node_modules holds what package-lock.json asks for; packages for other systems may be missing. */
function isInstalled() {
  const wanted = readJson(inProject('package-lock.json'))?.packages;
  const present = readJson(inProject('node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * Build tools are development packages: they are wanted with NODE_ENV=production too. Not `npm ci`: a lock written where
 * the registry lacks the binaries of other systems is refused by it everywhere. Without saving, this takes the same
 * versions from the lock and leaves it alone.
 */
async function install() {
  const words = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runNpm(words);
  if (code === 0) return { note: 'from package-lock.json' };
  const why =
    output
      .split('\n')
      .filter((line) => /npm error/i.test(line))
      .slice(0, 3)
      .join(' ') || output.slice(-300);
  throw refusalBecause(`npm could not install the packages: ${why.trim() || 'it said nothing'}`);
}

function runNpm(words) {
  const script = [process.env.npm_execpath, ...besideNode()].find((path) => path?.endsWith('.js') && existsSync(path));
  const child = script
    ? spawnNode([script, ...words])
    : spawn('npm', words, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: 1, output: 'npm was not found beside node.' }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

function spawnNode(words) {
  const bound = onLeash(words, process.env);
  return spawn(process.execPath, bound.words, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: bound.env,
  });
}

function besideNode() {
  const bin = dirname(process.execPath);
  const npm = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  return [join(bin, '..', 'lib', npm), join(bin, npm)];
}
