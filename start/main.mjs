import { inWords, Refusal } from './refusal.mjs';

// Only what Node brings may be imported here: the packages may not be installed yet.
const commands = {
  start: () => run('./run.mjs', (part) => part.runSite('production')),
  dev: () => run('./run.mjs', (part) => part.runSite('dev')),
  migrate: () => run('./upkeep.mjs', (part) => part.migrateOnly()),
  build: () => run('./upkeep.mjs', (part) => part.buildOnly()),
  migration: (name) => run('./upkeep.mjs', (part) => part.newMigration(name)),
  backup: (file) => run('./upkeep.mjs', (part) => part.backup(file)),
  restore: (file) => run('./upkeep.mjs', (part) => part.restore(file)),
  'remove-demo': () => run('./upkeep.mjs', (part) => part.removeDemo()),
};

/** Runs one command; what can be put right by hand is said in a sentence, a bug keeps its stack. */
export async function main([name = 'start', ...rest]) {
  try {
    if (!Object.hasOwn(commands, name)) {
      throw new Refusal(`There is no command "${name}": try ${Object.keys(commands).join(', ')}.`);
    }
    await commands[name](...rest);
  } catch (problem) {
    const said = inWords(problem);
    console.error(said instanceof Refusal ? `\n${said.message}` : problem);
    process.exit(1);
  }
}

async function run(file, work) {
  const { ensurePackages } = await import('./packages.mjs');
  await ensurePackages();
  await work(await import(file));
}
