import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Refusal } from '../start/refusal.mjs';
import { step } from '../start/steps.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The path of a Chromium to test in; where there is none, one is fetched. */
export async function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Refusal(`PLAYWRIGHT_CHROMIUM_PATH names no file: ${named}.`);
  return named || (await present()) || (await step('Browser', fetchOne));
}

async function present() {
  const { chromium } = await import('playwright');
  return [chromium.executablePath(), ...usual].find((path) => existsSync(path));
}

async function fetchOne() {
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  if (!(await present()) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quietly = { stdio: 'ignore', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quietly);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  }
  const path = await present();
  if (path) return path;
  throw new Refusal('There is no browser to test in: install Chromium, or name one with PLAYWRIGHT_CHROMIUM_PATH.');
}
