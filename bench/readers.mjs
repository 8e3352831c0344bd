// How pages load on a slow phone, and what they weigh: Lighthouse (mobile, simulated slow 4G, processor slowed four times).
//   node bench/readers.mjs     starts a site of its own with the demonstration set, on a temporary folder; about three minutes
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { openLighthouse } from '../e2e/given/lighthouse.mjs';
import { openSite } from './open-site.mjs';

const ROUNDS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const { site, close } = await openSite();
const lighthouse = await openLighthouse();
try {
  console.log(`median of ${ROUNDS}; points of 100, milliseconds\n`);
  console.log('page              perf  a11y  best  seo    FCP    LCP   TBT    CLS   HTML, gzip');
  for (const [name, path] of await pages()) console.log(await line(name, site.address + path));
} finally {
  await lighthouse.close();
  await close();
}

async function line(name, url) {
  const html = await (await fetch(url)).text();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await lighthouse.audit(url, CATEGORIES));
  const median = (read) => rounds.map(read).sort((one, other) => one - other)[Math.floor(ROUNDS / 2)];
  const points = CATEGORIES.map((it) => String(median(({ scores }) => scores[it])).padStart(5));
  const number = (id, width, digits = 0) =>
    median(({ numbers }) => numbers[id])
      .toFixed(digits)
      .padStart(width);
  return [
    name.padEnd(16),
    ...points,
    number('first-contentful-paint', 6),
    number('largest-contentful-paint', 6),
    number('total-blocking-time', 5),
    number('cumulative-layout-shift', 6, 3),
    `${(gzipSync(html).length / 1000).toFixed(1).padStart(7)} kB`,
  ].join(' ');
}

/** One of each kind, as the demonstration set has them. */
async function pages() {
  const reader = new pg.Client({ connectionString: site.urls.reader });
  await reader.connect();
  const find = async (condition) => {
    const { rows } = await reader.query(
      `select s.slug as section, a.slug from pub.article a join pub.section s on s.id = a.section_id
       where ${condition} order by a.published_at desc limit 1`,
    );
    return `/${rows[0].section}/${rows[0].slug}`;
  };
  const article = await find(`a.language = 'en' and a.kind = 'news'`);
  const found = [
    ['front', '/'],
    ['section', `/${article.split('/')[1]}`],
    ['article', article],
    ['long read', await find('a.words > 2500')],
    ['Spanish article', await find(`a.language = 'es'`)],
  ];
  await reader.end();
  return found;
}
