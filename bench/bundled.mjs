import { basename } from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../start/project.mjs';

/** What a TypeScript file of the project's exports, bundled into build/ as the worker is. */
export async function importBundled(file) {
  const outfile = inProject('build', `bench-${basename(file, '.ts')}.mjs`);
  await build({
    entryPoints: [inProject(file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { 'server-only': inProject('start', 'nothing.mjs') },
  });
  return import(outfile);
}
