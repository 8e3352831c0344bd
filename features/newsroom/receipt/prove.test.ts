import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { anonymousReader } from '@/features/newsroom/receipt/fetch-anonymously';
import { prove } from '@/features/newsroom/receipt/prove';
import { givenArticle, givenDraft, givenTopic, nobody } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();

const pages = new Map<string, { status: number; html: string }>();
let standard = { status: 200, html: '' };
const asked: { host: string | undefined; cookie: string | undefined }[] = [];
const site = createServer((request, response) => {
  asked.push({ host: request.headers.host, cookie: request.headers.cookie });
  const { status, html } = pages.get(request.url ?? '') ?? standard;
  response.writeHead(status).end(html);
});
let press = '';
beforeAll(async () => {
  await new Promise<void>((up) => site.listen(0, '127.0.0.1', up));
  const at = site.address();
  if (at !== null && typeof at === 'object') press = `http://127.0.0.1:${at.port}`;
});
afterAll(() => site.close());

const reader = (limits = {}) => anonymousReader(press, 'https://mon.example', limits);
const page = (path: string) =>
  '<h1>The Bridge Opens</h1><p>It carries what it was built for.</p><p>KOLVIK – The first lorry crossed at\u00a0six ' +
  `<b>in the morning.</b></p><p>Nobody clapped.</p><a href="${path}">The Bridge Opens</a>` +
  `<url><loc>https://mon.example${path}</loc></url>`;

test('every surface of a piece is fetched by a stranger; what is not as it should be is named until it is, both ways', async () => {
  const topic = await givenTopic();
  const { id, path } = await givenArticle({ headline: 'The Bridge Opens', topicIds: [topic.id] });
  standard = { status: 200, html: page(path) };
  pages.set('/latest', { status: 200, html: page(path).replace('>The Bridge Opens</a>', '>As It Was</a>') });
  pages.set(path, { status: 200, html: page(path).replace('clapped', 'cheered') });
  const first = await prove(id, reader());
  expect(first?.lines.map((it) => [it.name, it.why])).toEqual([
    ['Article', 'lacks “Nobody clapped.”'],
    ...['Front page', 'Section', 'Author', 'Topic'].map((name) => [name, null]),
    ['Latest', 'has another headline'],
    ...['Archive', 'Search', 'News site map', 'Site map'].map((name) => [name, null]),
  ]);
  expect(asked.every(({ host, cookie }) => host === 'mon.example' && cookie === undefined)).toBe(true);
  pages.clear();
  expect((await prove(id, reader()))?.lines.map((it) => it.state)).toEqual(Array(10).fill('true'));

  await withdraw({ articleId: id, actor: nobody, now: new Date() });
  const still = await prove(id, reader());
  expect(still?.lines.map((it) => it.why)).toEqual(['answers 200, not 410', ...Array(9).fill('still links to it')]);
  standard = { status: 200, html: '<p>Nothing yet.</p>' };
  pages.set(path, { status: 410, html: '' });
  expect((await prove(id, reader()))?.lines.map((it) => it.state)).toEqual(Array(10).fill('true'));
});

test('of a piece that readers never had there is no receipt', async () => {
  expect(await prove((await givenDraft()).id, reader())).toBeNull();
});

test('a page that is too long, and one that does not answer, are said to be', async () => {
  standard = { status: 200, html: 'x'.repeat(5000) };
  expect(await reader({ bytes: 1000 })('/')).toEqual({ ok: false, why: 'is longer than any page' });
  expect(await anonymousReader('http://127.0.0.1:1', 'https://mon.example')('/')).toMatchObject({ ok: false });
});
