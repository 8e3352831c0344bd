// How long it takes until every surface is proven to show what the desk did, or to be without it.
//   node bench/receipt.mjs  starts a site of its own with the demonstration set, on a temporary folder; about seven minutes
import { importBundled } from './bundled.mjs';
import { openSite } from './open-site.mjs';

const ROUNDS = 300;
/** Milliseconds: what the newsroom is promised. */
const PROMISED = 2_000;

const { site, close } = await openSite();
try {
  const desk = await (await importBundled('bench/receipt/desk.ts')).openDesk(site.address);
  await desk.publish('Before the first round');
  const deeds = { published: [], updated: [], withdrawn: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    deeds.updated.push(await desk.publish(`Round ${round}, as it was`));
    deeds.withdrawn.push(await desk.withdraw());
    deeds.published.push(await desk.publish(`Round ${round}, come back`));
  }
  await desk.close();
  console.log(`From the deed until every surface is true, ${ROUNDS} rounds of each (ms)`);
  for (const [deed, proofs] of Object.entries(deeds)) tell(deed, proofs);
  tellSurfaces(Object.values(deeds).flat());
} finally {
  await close();
}

function tell(deed, proofs) {
  const times = proofs.map((it) => it.all);
  const late = proofs.filter((it) => it.late.length > 0);
  const kept = Number(at(times, 99)) < PROMISED ? 'kept' : 'NOT KEPT';
  console.log(
    `  ${deed.padEnd(12)} p50 ${at(times, 50)}  p99 ${at(times, 99)}  worst ${at(times, 100)}   p99 under ${PROMISED}: ${kept}; red at first sight: ${late.length}`,
  );
  for (const surface of new Set(late.flatMap((it) => it.late))) console.log(`    ${surface}`);
}

function tellSurfaces(proofs) {
  const times = new Map();
  for (const { name, ms } of proofs.flatMap((it) => it.lines)) times.set(name, [...(times.get(name) ?? []), ms]);
  console.log('\nA surface asked for and compared, four at a time (ms)');
  for (const [name, each] of times) {
    console.log(`  ${name.padEnd(16)} p50 ${at(each, 50)}  p99 ${at(each, 99)}  worst ${at(each, 100)}`);
  }
}

/** The nearest rank. */
function at(times, percent) {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0).toFixed(1);
}
