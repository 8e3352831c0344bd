import { existsSync, readdirSync } from 'node:fs';
import { inProject } from './project.mjs';

const sources = {
  press: 'press/main.ts',
  worker: 'worker/main.ts',
  seed: 'prisma/seed/main.ts',
  'seed-removal': 'prisma/seed/remove.ts',
  proof: 'worker/proof.ts',
  originals: 'worker/carry-originals.ts',
};

/** Where the bundle of a process beside Next lies: `press`, `worker`, `seed` or `seed-removal`. */
export function bundlePath(name) {
  return inProject('build', `${name}.mjs`);
}

/** Makes each process beside Next one file that Node runs, and each island one that browsers run. */
export async function makeBundles() {
  const { build, stop } = await import('esbuild');
  await Promise.all(allBundles().map(({ settings }) => build(settings)));
  await stop();
}

/**
 * Makes the bundles, and again at every change.
 * @param changed told the name of each bundle made again
 * @returns a function that ends it
 */
export async function watchBundles(changed) {
  const { context } = await import('esbuild');
  const watching = await Promise.all(
    allBundles().map(({ name, settings }) => context({ ...settings, plugins: [teller(name, changed)] })),
  );
  await Promise.all(watching.map((one) => one.rebuild()));
  await Promise.all(watching.map((one) => one.watch()));
  return () => Promise.all(watching.map((one) => one.dispose()));
}

function allBundles() {
  const present = Object.keys(sources).filter((name) => existsSync(inProject(sources[name])));
  return [
    ...present.map((name) => ({ name, settings: settingsFor(name) })),
    { name: 'islands', settings: islandSettings() },
  ];
}

/** One self-contained script each, so that the same file serves as a classic script and as a module. */
export function islandSettings() {
  const folder = inProject('islands');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name)) : [];
  return {
    entryPoints: names.map((name) => inProject('islands', name)),
    outdir: inProject('public', 'islands'),
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    logLevel: 'silent',
  };
}

function settingsFor(name) {
  return {
    entryPoints: [inProject(sources[name])],
    outfile: bundlePath(name),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    // The mark of code that must not reach a browser fails outside of Next: here nothing does.
    alias: { 'server-only': inProject('start', 'nothing.mjs') },
    logLevel: 'silent',
  };
}

/** Before it watches, esbuild builds twice, which is no news. */
function teller(name, changed) {
  let builds = 0;
  return {
    name: 'tell',
    setup(build) {
      build.onEnd(({ errors }) => {
        builds += 1;
        if (errors.length > 0) console.error(`${name}: ${errors.map((one) => one.text).join('; ')}`);
        else if (builds > 2) changed(name);
      });
    },
  };
}
