import { processorTimeOf } from '../site/proc.mjs';

const ROUNDS = 40;

/**
 * Asks a mix of questions in turn, one at a time, and prints how long each kind of them took: by the clock, and of
 * processor time, Postgres's and our own, which a busy machine lengthens less.
 * @param listBackends answers the process ids of the reader's connections
 */
export async function measure(reader, { names }, listBackends) {
  const kinds = questions(reader, names);
  for (const [, asks] of kinds) for (const ask of asks) await ask(0);
  const spent = spending(await listBackends());
  const taken = new Map(kinds.map(([name]) => [name, { times: [], processor: 0 }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, asks] of kinds) {
      const [began, before] = [performance.now(), spent()];
      await asks[round % asks.length](round);
      taken.get(name).times.push(performance.now() - began);
      taken.get(name).processor += spent() - before;
    }
  }
  await reader.close();
  console.log(`Each kind ${ROUNDS} times, one at a time (ms)`);
  for (const [name, took] of taken) print(name, [took]);
  const [suggestions, searches] = [true, false].map((wanted) =>
    [...taken].filter(([name]) => name.startsWith('suggestions') === wanted).map(([, took]) => took),
  );
  print('searches, all', searches);
  print('suggestions, all', suggestions);
}

function spending(backends) {
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + backends.reduce((sum, pid) => sum + processorTimeOf(pid), 0);
  };
}

function questions(reader, names) {
  const search = (said) => (round) => reader.search(typeof said === 'function' ? said(round) : said);
  const searches = (...all) => all.map((q) => search({ q }));
  return [
    ['one word', searches('radar', 'welders', 'titanium', 'simulator')],
    ['two words', searches('coastal radar', 'battery weight', 'harbour pilots', 'diesel generator')],
    ['several words', searches('radio plan for the straits', 'cost of spare parts', 'crew endurance at night')],
    ['a phrase', searches('"coastal radar"', '"spare parts"', '"per cent"')],
    ['a rare name', [search((round) => ({ q: names[round * 97] }))]],
    ['a word of most pieces', searches('said', 'one', 'year', 'two')],
    ['without, or', searches('radar -harbour', 'sonar or lidar', 'radio OR cable -ship')],
    ['Spanish', searches('radares costeros', 'años', '"segunda patrullera"')],
    [
      'mistyped',
      [...searches('weldres', 'titaniun', 'simulater'), search((round) => ({ q: slip(names[round * 89]) }))],
    ],
    ['newest first', [search({ q: 'radar', sort: 'date' }), search({ q: 'said', sort: 'date' })]],
    [
      'narrowed',
      [
        search({ q: 'radar', section: 'measured-1' }),
        search({ q: 'said', topic: 'topic-7', from: '2020', to: '2024' }),
        search({ q: 'said', type: 'interview', language: 'en', author: 'author-3' }),
      ],
    ],
    ['a late page', [search({ q: 'said', page: '24' }), search({ q: 'coastal radar', page: '20' })]],
    ['nothing', searches('qqqqzzzz', 'radar qqqqzzzz', 'the')],
    ['suggestions, two letters', ['ra', 'co', 'th', 'ka'].map((typed) => () => reader.suggest(typed))],
    [
      'suggestions, a word and more',
      ['radar', 'coastal ra', 'mekdra', 'the fi'].map((typed) => () => reader.suggest(typed)),
    ],
  ];
}

/** Two letters in each other's place. */
const slip = (word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4);

function print(name, taken) {
  const times = taken.flatMap((it) => it.times);
  const processor = (taken.reduce((sum, it) => sum + it.processor, 0) / times.length).toFixed(1).padStart(6);
  console.log(
    `  ${name.padEnd(28)} p50 ${at(times, 50)}  p95 ${at(times, 95)}  worst ${at(times, 100)}  processor ${processor}`,
  );
}

/** The nearest rank. */
function at(times, percent) {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0).toFixed(1).padStart(6);
}
