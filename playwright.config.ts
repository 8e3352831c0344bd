import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/given/browser.mjs';

export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/given/start-site.mjs',
  workers: 2,
  timeout: 60_000,
  // Two cores carry the site, its database and two browsers.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    launchOptions,
    // A third of the time of a run goes into it: TRACE=1 npx playwright test e2e/…
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
  projects: [
    { name: 'site', testIgnore: /(outages|whole-site)\// },
    // These change every page of the site that the others read, or kill parts of it.
    { name: 'outages', testMatch: /(outages|whole-site)\//, dependencies: ['site'], workers: 1 },
  ],
});
