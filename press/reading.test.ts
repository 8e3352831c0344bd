import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { givenPress } from './test/given-press';
import { reader } from './test/toy-next';

test('a reader gets words without framework, once rendered, then from the store', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval/hull-six', reader({ words: 'Hull six &amp; seven' }));
  const first = await ask('/naval/hull-six');
  const second = await ask('/naval/hull-six');
  expect(first.status).toBe(200);
  expect(first.text).toContain('<p>Hull six &amp; seven</p>');
  expect(first.text).not.toMatch(/<script|<!--|press-|__next/);
  expect(second.text).toBe(first.text);
  expect(next.renders('/naval/hull-six')).toBe(1);
});

test('the answer carries every header a reader should see, and none that are Next’s own', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval', reader());
  const { headers } = await ask('/naval');
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'speculation-rules': '"/speculation-rules.json"',
    link: '</f.woff2>; rel=preload; as="font"; crossorigin=""',
  });
  expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
  expect(headers['content-security-policy']).toMatch(
    /; frame-src https:\/\/www\.youtube-nocookie\.com https:\/\/player\.vimeo\.com https:\/\/datawrapper\.dwcdn\.net;/,
  );
  expect(headers['permissions-policy']).toContain('geolocation=()');
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('each encoding has its own strong tag and unfolds to the same page', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval', reader());
  const plain = await ask('/naval');
  const br = await ask('/naval', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  const gz = await ask('/naval', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0.5' } });
  expect(br.headers['content-encoding']).toBe('br');
  expect(gz.headers['content-encoding']).toBe('gzip');
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gz.body)).toEqual(plain.body);
  expect(new Set([plain.headers.etag, br.headers.etag, gz.headers.etag]).size).toBe(3);
  for (const { headers } of [plain, br, gz]) expect(headers.etag).toMatch(/^"[\w-]+\.\w+"$/);
});

test('what a reader has already is confirmed with the same tag and no body', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval', reader());
  const br = await ask('/naval', { headers: { 'accept-encoding': 'br' } });
  const tag = String(br.headers.etag);
  for (const seen of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await ask('/naval', { headers: { 'accept-encoding': 'br', 'if-none-match': seen } });
    expect([again.status, again.headers.etag, again.body.length]).toEqual([304, tag, 0]);
    expect(again.headers.vary).toBe('Accept-Encoding');
  }
  const inAnother = await ask('/naval', { headers: { 'accept-encoding': 'gzip', 'if-none-match': tag } });
  expect([inAnother.status, inAnother.headers.etag]).toEqual([304, tag]);
  for (const seen of ['"other"', '', 'W/', tag.slice(1)]) {
    expect((await ask('/naval', { headers: { 'if-none-match': seen } })).status).toBe(200);
  }
});

test('HEAD says what GET says, without the body', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval', reader());
  for (const path of ['/naval', '/nowhere', '/naval/', '/a%00b']) {
    const head = await ask(path, { method: 'HEAD' });
    const get = await ask(path);
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect(head.status).toBe(get.status);
  }
});

test('what the mark says is the status: gone, missing, moved in one hop with the query', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval/gone', reader({ status: 410, words: 'Withdrawn' }));
  next.at('/naval/old', reader({ status: 301, location: '/naval/new' }));
  next.at('/naval/odd', reader({ status: 301, location: '/naval/caf\u00e9?x=1' }));
  for (let round = 0; round < 2; round += 1) {
    expect((await ask('/naval/gone')).status).toBe(410);
    expect((await ask('/naval/missing')).status).toBe(404);
    const moved = await ask('/naval/old?utm_source=mail');
    expect([moved.status, moved.headers.location]).toEqual([301, '/naval/new?utm_source=mail']);
    expect(moved.headers['cache-control']).toContain('max-age=0');
    expect((await ask('/Naval/Old/?a=1')).headers.location).toBe('/naval/new?a=1');
    expect((await ask('/naval/odd?y=2')).headers.location).toBe('/naval/caf%C3%A9?x=1');
  }
  expect(next.renders('/naval/old')).toBe(1);
  expect((await ask('/naval/gone')).text).toContain('Withdrawn');
});

test.each([
  ['/naval/', 301, '/naval'],
  ['/NAVAL', 301, '/naval'],
  ['//naval', 301, '/naval'],
  ['/index.html?a=1', 301, '/?a=1'],
  ['/naval?page=1&a=1', 301, '/naval?a=1'],
  ['/naval?page=1', 301, '/naval'],
  ['/naval?page=%31', 301, '/naval'],
  ['/naval?pag%65=1', 301, '/naval'],
  ['/naval?page=1&page=1', 301, '/naval'],
  ['/Naval/?page=%31&b=%22', 301, '/naval?b=%22'],
  ['//evil.example/%2e', 400, undefined],
  ['//evil.example', 404, undefined],
  ['/%5cevil.example', 404, undefined],
  ['/a%00b', 400, undefined],
  ['/%E0%A4%A', 400, undefined],
  [`/${'a'.repeat(8000)}`, 414, undefined],
  ['/_next/data/x.json', 404, undefined],
  ['/naval.rsc', 404, undefined],
])('%.40s is answered %i, towards %s', async (path, status, location) => {
  const { next, ask } = await givenPress();
  next.at('/', reader());
  next.at('/naval', reader());
  for (let round = 0; round < 2; round += 1) {
    const got = await ask(path);
    expect([got.status, got.headers.location]).toEqual([status, location]);
    if (status >= 400) expect(got.text).toMatch(/^<!DOCTYPE html>/);
  }
});

test('many readers of one page wait for one render', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval', reader({ after: 80 }));
  const got = await Promise.all(Array.from({ length: 40 }, () => ask('/naval')));
  expect(got.every(({ status }) => status === 200)).toBe(true);
  expect(next.renders('/naval')).toBe(1);
});

test('all 404s share one body and never push a page out', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader());
  await ask('/naval');
  for (let each = 0; each < 30; each += 1) await ask(`/none-${each}`);
  const { text } = await door('/metrics');
  expect(text).toMatch(/press_store_copies\{shelf="passing"\} 3[01]/);
  const bytes = Number(/press_store_bytes\{shelf="passing"\} (\d+)/.exec(text)?.[1]);
  expect(bytes).toBeLessThan(31 * 2_300 + 4_000);
});

test('what Next did not finish, or did not mark, is delivered but never kept', async () => {
  const { next, ask, logged } = await givenPress();
  next.at('/bare', (_, res) => void res.setHeader('Content-Type', 'text/html').end('<html><body>x</body></html>'));
  next.at('/half', reader({ words: '<template id="B:0"></template>' }));
  next.at('/twice', reader({ head: '<meta name="press-toy-0123456789" content="{}">' }));
  for (const path of ['/bare', '/half', '/twice']) {
    const first = await ask(path);
    await ask(path);
    expect([first.status, first.headers['cache-control'], first.headers.etag]).toEqual([
      200,
      'private, no-store',
      undefined,
    ]);
    expect(next.renders(path)).toBe(2);
  }
  expect(logged.join('\n')).toContain('incomplete');
});

test('an error or an empty shell of Next never reaches a reader', async () => {
  const { next, ask } = await givenPress();
  next.at('/broken', (_, res) => void res.writeHead(500).end('stack trace'));
  next.at('/shell', (_, res) => void res.writeHead(404, { 'Content-Type': 'text/html' }).end('<html></html>'));
  const broken = await ask('/broken');
  const shell = await ask('/shell');
  expect([broken.status, shell.status]).toEqual([500, 404]);
  for (const { text, headers } of [broken, shell]) {
    expect(text).toContain('To the front page');
    expect(text).not.toMatch(/ style=|<style|<script/);
    expect(headers['content-security-policy']).toContain("style-src 'self'");
  }
  const style = /href="(\/press-[0-9a-f]+\.css)"/.exec(broken.text)?.[1] ?? '';
  const sheet = await ask(style);
  expect([sheet.status, sheet.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('feeds say when they changed and confirm it', async () => {
  const { next, ask } = await givenPress();
  next.at('/feeds/rss', (_, res) => {
    res.setHeader('x-press', JSON.stringify({ tags: ['front'] }));
    res.setHeader('Content-Type', 'application/rss+xml; charset=utf-8');
    res.end('<rss/>');
  });
  const first = await ask('/feeds/rss');
  expect(first.headers['x-press']).toBeUndefined();
  expect(first.headers['cache-control']).toBe('public, max-age=60');
  const modified = String(first.headers['last-modified']);
  expect((await ask('/feeds/rss', { headers: { 'if-modified-since': modified } })).status).toBe(304);
  const before = new Date(Date.parse(modified) - 1000).toUTCString();
  expect((await ask('/feeds/rss', { headers: { 'if-modified-since': before } })).status).toBe(200);
  expect(next.renders('/feeds/rss')).toBe(1);
});

test('a large answer streams through unkept', async () => {
  const { next, ask } = await givenPress();
  const large = 'x'.repeat(3 * 1024 * 1024);
  next.at('/sitemap.xml', (_, res) => {
    res.setHeader('x-press', JSON.stringify({ tags: ['front'] }));
    res.setHeader('Content-Type', 'application/xml');
    res.end(large);
  });
  next.at('/huge', (_, res) => void res.setHeader('Content-Type', 'text/html').end(large));
  const got = await ask('/sitemap.xml');
  expect([got.status, got.text.length, got.headers['x-press']]).toEqual([200, large.length, undefined]);
  expect((await ask('/huge')).status).toBe(500);
});

test('pages for one person are rendered each time and stored nowhere', async () => {
  const { next, ask } = await givenPress();
  next.at('/newsletter/confirm/AbC', reader());
  await ask('/newsletter/confirm/AbC');
  const got = await ask('/newsletter/confirm/AbC');
  expect(next.renders('/newsletter/confirm/AbC')).toBe(2);
  expect(got.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
});

test('speculation rules are a file of their own', async () => {
  const { ask } = await givenPress();
  const got = await ask('/speculation-rules.json');
  expect(got.headers['content-type']).toBe('application/speculationrules+json');
  expect(JSON.parse(got.text)).toHaveProperty('prefetch');
});

test('while developing nothing is kept', async () => {
  const { next, ask } = await givenPress({ keeps: false });
  next.at('/naval', reader());
  await ask('/naval');
  const got = await ask('/naval');
  expect(next.renders('/naval')).toBe(2);
  expect(got.text).not.toContain('<script');
});
