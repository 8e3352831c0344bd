import { readJson } from '../start/json-file.mjs';

/** What a Vitest report counts; a file that could not be loaded is one failure. Null without a report. */
export function readVitest(path) {
  const report = readJson(path);
  if (!report) return null;
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded, skipped };
}

/** What a Playwright report counts; a test that held only when repeated did not hold. Null without a report. */
export function readPlaywright(path) {
  const stats = readJson(path)?.stats;
  if (!stats) return null;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
