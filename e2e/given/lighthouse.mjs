import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { freePort } from '../../start/ports.mjs';
import { launchOptions } from './browser.mjs';

/** In milliseconds. */
const SOON = { pauseAfterFcpMs: 100, pauseAfterLoadMs: 100, networkQuietThresholdMs: 100, cpuQuietThresholdMs: 100 };

/** A browser of its own for Lighthouse, as a phone. Close it. */
export async function openLighthouse() {
  const port = await freePort();
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...launchOptions.args, `--remote-debugging-port=${port}`],
  });
  return { audit: (url, categories) => audit(url, categories, port), close: () => browser.close() };
}

/** Points of 100 for each category, what fell short, and how the page loaded on a slow phone. */
async function audit(url, categories, port) {
  const result = await lighthouse(url, {
    port,
    onlyCategories: categories,
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
    disableFullPageScreenshot: true,
    logLevel: 'silent',
    // Only what is timed has to wait until nothing stirs.
    ...(categories.includes('performance') ? {} : SOON),
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(
    Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
  const counted = Object.values(lhr.categories).flatMap((it) => it.auditRefs.filter((ref) => ref.weight > 0));
  const failed = counted.map(({ id }) => lhr.audits[id]).filter((it) => it.score !== null && it.score < 1);
  const numbers = Object.fromEntries(
    [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
      'speed-index',
    ].map((id) => [id, lhr.audits[id]?.numericValue ?? null]),
  );
  return { scores, failed: failed.map((it) => `${it.id}: ${it.title}`), numbers };
}
