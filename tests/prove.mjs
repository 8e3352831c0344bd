import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../start/packages.mjs';
import { inWords, Refusal } from '../start/refusal.mjs';
import { count, fail, summarise } from './counts.mjs';
import { readPlaywright, readVitest } from './reports.mjs';
import { runTool } from './tools.mjs';

/**
 * Runs every proof, one after another, and leaves with a code that says whether all held.
 * @param quick only what needs neither database nor build nor browser
 */
export async function prove(quick) {
  const reports = mkdtempSync(join(tmpdir(), 'mon-reports-'));
  try {
    await ensurePackages();
    await proveSources();
    await proveTests('Unit tests', ['unit'], reports);
    if (!quick) await proveTheRest(reports);
  } catch (problem) {
    const said = inWords(problem);
    console.error(said instanceof Refusal ? said.message : problem);
    fail('Preparation');
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  process.exitCode = summarise() ? 0 : 1;
}

async function proveSources() {
  const { ensureClients } = await import('../start/build.mjs');
  await ensureClients();
  await proveBy('Lint', 'biome', ['ci', '.']);
  await runTool('next', ['typegen']);
  await proveBy('Types', 'tsc', ['--noEmit']);
  await proveBy('Nothing unused', 'knip', []);
}

async function proveTheRest(reports) {
  await proveTests('Database tests', ['database'], reports);
  const { buildOnly } = await import('../start/upkeep.mjs');
  const data = mkdtempSync(join(tmpdir(), 'mon-build-'));
  try {
    process.env.MON_DATA = data;
    await buildOnly();
    count('Build', { passed: 1 });
  } catch (problem) {
    console.error(inWords(problem).message);
    return fail('Build');
  } finally {
    delete process.env.MON_DATA;
    rmSync(data, { recursive: true, force: true });
  }
  await proveTests('Start tests', ['start'], reports);
  await proveInBrowser(reports);
}

/** A tool that says yes or no is one proof. */
async function proveBy(name, tool, words) {
  const code = await runTool(tool, words);
  if (code === 0) count(name, { passed: 1 });
  else fail(name);
}

async function proveTests(name, projects, reports) {
  const report = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const code = await runTool('vitest', [
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  countRun(name, code, readVitest(report));
}

async function proveInBrowser(reports) {
  const { findBrowser } = await import('./browser.mjs');
  const report = join(reports, 'browser.json');
  const env = { PLAYWRIGHT_CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const code = await runTool('playwright', ['test', '--reporter=list,json'], env);
  countRun('Browser tests', code, readPlaywright(report));
}

/** A runner that fails without a failed test (it could not even begin) has failed all the same. */
function countRun(name, code, counts) {
  const failed = code !== 0 && !counts?.failed ? 1 : (counts?.failed ?? 0);
  count(name, { ...counts, failed });
}
