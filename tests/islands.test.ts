import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { islandSettings } from '../start/bundles.mjs';

/** Bytes after gzip: what all script of the reader's pages may weigh together, and one island alone. */
const ALL = 10_000;
const ONE = 1_500;
/** The one script that is no element: it runs before the page is painted. */
const BEFORE_ALL = 'theme-first';

const folder = path.join(import.meta.dirname, '../islands');
const names = readdirSync(folder).map((file) => path.basename(file, '.ts'));
let built: { name: string; text: string; weight: number }[];

beforeAll(async () => {
  const { outputFiles = [] } = await build({ ...islandSettings(), write: false });
  built = outputFiles.map((it) => ({
    name: path.basename(it.path, '.js'),
    text: it.text,
    weight: gzipSync(it.contents).length,
  }));
});

test('all script of the reader’s pages together is light, and so is each island', () => {
  expect(built.map((it) => it.name).sort()).toEqual(names.sort());
  expect(built.filter((it) => it.weight > ONE)).toEqual([]);
  expect(built.reduce((sum, it) => sum + it.weight, 0)).toBeLessThanOrEqual(ALL);
});

test('an island is one custom element that bears its file’s name, and imports nothing', () => {
  for (const { name, text } of built.filter((it) => it.name !== BEFORE_ALL)) {
    expect([...text.matchAll(/customElements\.define\("([^"]+)"/g)].map(([, defined]) => defined)).toEqual([name]);
    expect(readFileSync(path.join(folder, `${name}.ts`), 'utf8')).not.toMatch(/^import /m);
  }
});

test('no island stores anything unasked or fetches from elsewhere', () => {
  for (const { name, text } of built) {
    expect(text, name).not.toMatch(/https?:\/\/|document\.cookie|sessionStorage|indexedDB|innerHTML|eval\(/);
  }
});
