import { existsSync } from 'node:fs';

/** Chromium's own calls home would be refused on closed networks, many at a time. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
const OWN = [process.env.PLAYWRIGHT_CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));

/** How a browser is started: the machine's own where it has one, else Playwright's. */
export const launchOptions = { args: QUIET, ...(OWN ? { executablePath: OWN } : {}) };
