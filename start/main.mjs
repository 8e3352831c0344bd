import { ensurePackages } from './packages.mjs';
import { inWords, Refusal } from './refusal.mjs';

// Only what Node brings may be imported here: the packages may not be installed yet.
const commands = {
  start: async () => (await import('./run.mjs')).runSite('production'),
  dev: async () => (await import('./run.mjs')).runSite('dev'),
  migrate: async () => (await import('./upkeep.mjs')).migrateOnly(),
  build: async () => (await import('./upkeep.mjs')).buildOnly(),
  migration: async (name) => (await import('./upkeep.mjs')).newMigration(name),
  backup: async (file) => (await import('./upkeep.mjs')).backup(file),
  restore: async (file) => (await import('./upkeep.mjs')).restore(file),
  'remove-demo': async () => (await import('./upkeep.mjs')).removeDemo(),
  owner: async () => (await import('./upkeep.mjs')).giveOwnerLink(),
  originals: async (to) => (await import('./upkeep.mjs')).carryOriginals(to),
  proof: async (address) => (await import('./upkeep.mjs')).proveConsent(address),
};

/** Runs one command; what can be put right by hand is said in a sentence, a bug keeps its stack. */
export async function main([name = 'start', ...rest]) {
  try {
    if (!Object.hasOwn(commands, name)) {
      throw new Refusal(`There is no command "${name}": try ${Object.keys(commands).join(', ')}.`);
    }
    await ensurePackages();
    await commands[name](...rest);
  } catch (problem) {
    const said = inWords(problem);
    console.error(said instanceof Refusal ? `\n${said.message}` : problem);
    process.exit(1);
  }
}
