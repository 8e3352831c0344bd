import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const skipped = new Set(['node_modules', 'build', 'data', 'e2e', '.next', '.git', 'client', 'public']);

// Tests that ask for a database say so by importing tests/database; the start's own begin and kill real processes.
const files = listFiles('.').filter((file) => /\.test\.(tsx?|mjs)$/.test(file));
const start = files.filter((file) => file.startsWith('./start/'));
const database = files.filter((file) => /from '.*\/(database|publication)'/.test(readFileSync(here(file), 'utf8')));
const unit = files.filter((file) => !start.includes(file) && !database.includes(file));
const slow = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false };

// Vitest reports failures with a function that Node 20 has not.
if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy });

export default defineConfig({
  resolve: { alias: { '@': here('.'), 'server-only': here('./start/nothing.mjs') } },
  test: {
    // Vitest leaves one core free, which of two is half: files wait for their database more than they reckon.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'unit', include: unit } },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          globalSetup: './tests/cluster.ts',
          testTimeout: 40_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'start', include: start, globalSetup: './tests/cluster.ts', ...slow } },
    ],
  },
});

function listFiles(folder: string): string[] {
  return readdirSync(here(folder), { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [`${folder}/${entry.name}`];
    return skipped.has(entry.name) ? [] : listFiles(`${folder}/${entry.name}`);
  });
}

function groupBy<K, V>(members: Iterable<V>, keyOf: (member: V, index: number) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const member of members) {
    const key = keyOf(member, index++);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return groups;
}
