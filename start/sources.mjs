import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inProject, project } from './project.mjs';

// What no build is made of, by its path in the checkout.
const apart = new Set([
  ...['node_modules', 'build', 'data', 'docs', 'e2e', 'bench', 'tests', 'start', 'test-results', 'playwright-report'],
  ...['start.mjs', 'test.mjs', 'next-env.d.ts', 'tsconfig.tsbuildinfo', 'vitest.config.ts', 'playwright.config.ts'],
  ...[
    'biome.json',
    'knip.json',
    'prisma/client',
    'public/islands',
    'prisma/migrations',
    'prisma/sql',
    'prisma/offline',
  ],
]);
const noSource = /^\.|\.(test\.(tsx?|mjs)|md|log|tar\.gz)$/;

/** One value that changes whenever something the build is made of changes. */
export function fingerprintSources() {
  return fingerprintFiles(listSources(project));
}

/** One value that changes whenever a schema or a package changes. */
export function fingerprintSchemas() {
  return fingerprintFiles(
    ['prisma/schema.prisma', 'prisma/reader.prisma', 'package-lock.json'].map((name) => inProject(name)),
  );
}

function fingerprintFiles(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${relative(project, path)}\0`);
    hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 24);
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (noSource.test(entry.name) || apart.has(relative(project, path))) return [];
      if (entry.isDirectory()) return listSources(path);
      return entry.isFile() ? [path] : [];
    });
}
