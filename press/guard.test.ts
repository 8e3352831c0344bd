import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { givenPress } from './test/given-press';
import { reader } from './test/toy-next';

const SITE = new URL('https://mon.example');

test('nothing a reader sends reaches the page that others will read', async () => {
  const { next, ask } = await givenPress();
  const poison = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '6.6.6.6',
    forwarded: 'host=evil.example',
    'x-host': 'evil.example',
    'x-original-url': '/admin',
    'x-rewrite-url': '/admin',
    'accept-language': 'de',
    cookie: 'session=staff',
    authorization: 'Bearer x',
    rsc: '1',
    'next-router-state-tree': '%5B%22%22%5D',
    'next-router-prefetch': '1',
    'next-url': '/evil',
    'x-nextjs-data': '1',
    'x-middleware-subrequest': 'proxy:proxy:proxy',
    'x-middleware-override-headers': 'x-evil',
    'x-press': '{"tags":[]}',
    'x-press-secret': 'x',
    range: 'bytes=0-3',
    'x-http-method-override': 'DELETE',
    'if-none-match': '"x"',
    'user-agent': 'evil',
    accept: 'text/x-component',
  };
  next.at('/naval', (req, res, body) => reader({ words: JSON.stringify(req.headers) })(req, res, body));
  const poisoned = await ask('/naval', { headers: poison });
  const clean = await ask('/naval');
  expect(poisoned.status).toBe(200);
  expect(clean.text).toBe(poisoned.text);
  expect(next.renders('/naval')).toBe(1);
  const [seen] = next.seen.filter(({ url }) => url === '/naval');
  expect(Object.keys(seen?.headers ?? {}).sort()).toEqual(
    ['accept', 'accept-encoding', 'connection', 'host', 'user-agent', 'x-forwarded-host', 'x-forwarded-proto'].sort(),
  );
  expect(JSON.stringify(seen?.headers)).not.toContain('evil');
});

test('a query the page does not read neither reaches it nor splits the store', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval', reader());
  for (const query of [
    '',
    '?utm_source=x',
    '?_rsc=1',
    '?x=%00',
    '?%E0%A4%A',
    '?__nextLocale=de',
    '?nxtPslug=admin',
    '?',
  ]) {
    expect((await ask(`/naval${query}`)).status).toBe(200);
  }
  expect(next.seen.filter(({ url }) => url.startsWith('/naval')).map(({ url }) => url)).toEqual(['/naval']);
});

test('a search is asked with what it reads, in one order', async () => {
  const { next, ask } = await givenPress();
  next.at('/search', reader());
  await ask('/search?utm=1&sort=date&q=radar');
  await ask('/search?q=radar&sort=date&x=2');
  expect(next.seen.filter(({ url }) => url.startsWith('/search')).map(({ url }) => url)).toEqual([
    '/search?q=radar&sort=date',
  ]);
});

test('one site, one host: others are told so, also from the store', async () => {
  const { next, ask } = await givenPress({ site: SITE });
  next.at('/naval', reader());
  for (let round = 0; round < 2; round += 1) {
    const own = await ask('/naval', { headers: { host: 'mon.example' } });
    expect(own.status).toBe(200);
    expect(own.headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await ask('/naval', { headers: { host: 'MON.example:443' } })).status).toBe(200);
    for (const host of ['evil.example', 'mon.example.evil.example', 'mon.example:8080']) {
      expect((await ask('/naval', { headers: { host, 'x-forwarded-host': 'mon.example' } })).status).toBe(421);
    }
  }
  expect((await ask('/naval', { headers: { host: 'mon.example@evil.example' } })).status).toBe(400);
  const seen = next.seen.find(({ url }) => url === '/naval');
  expect(seen?.headers).toMatchObject({ host: 'mon.example', 'x-forwarded-proto': 'https' });
});

test('without a public address any plain host will do, nonsense will not', async () => {
  const { next, ask } = await givenPress();
  next.at('/contact', reader());
  next.at('/api/v1/echo', (req, res) => void res.end(req.headers.host));
  expect((await ask('/api/v1/echo', { headers: { host: 'laptop.local:3000' } })).text).toBe('laptop.local:3000');
  expect((await ask('/api/v1/echo', { headers: { host: 'a b' } })).status).toBe(400);
  expect((await ask('/api/v1/echo', { headers: { host: 'evil/path' } })).status).toBe(400);
});

test('only a trusted proxy is believed about where a request came from', async () => {
  const told = {
    'x-forwarded-for': '203.0.113.9, 10.1.2.3',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'front.example',
  };
  const echo = (trustedProxies: string[]) =>
    givenPress({ trustedProxies }).then(async ({ next, ask }) => {
      next.at('/api/v1/echo', (req, res) => {
        const { host, 'x-forwarded-for': from, 'x-forwarded-proto': scheme } = req.headers;
        res.end(JSON.stringify([host, from, scheme]));
      });
      const { text } = await ask('/api/v1/echo', { headers: { ...told, host: 'back.example' } });
      return JSON.parse(text);
    });
  expect(await echo([])).toEqual(['back.example', '127.0.0.1', 'http']);
  expect(await echo(['127.0.0.0/8', '10.0.0.0/8'])).toEqual(['front.example', '203.0.113.9', 'https']);
});

const HOST = 'Host: x\r\n';
const POST = `POST /api/v1/echo HTTP/1.1\r\n${HOST}`;
const SMUGGLED = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';

test.each([
  ['both lengths', `${POST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`],
  [
    'both lengths, the other way round',
    `${POST}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  ],
  ['two lengths', `${POST}Content-Length: 0\r\nContent-Length: ${SMUGGLED.length}\r\n\r\n${SMUGGLED}`],
  ['the same length twice', `${POST}Content-Length: 0\r\nContent-Length: 0\r\n\r\n`],
  ['a list of lengths', `${POST}Content-Length: 0, 0\r\n\r\n`],
  ['a signed length', `${POST}Content-Length: +0\r\n\r\n`],
  ['a folded header', `${POST}X-A: b\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a space before the colon', `${POST}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`],
  ['an odd transfer encoding', `${POST}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${SMUGGLED}`],
  ['two transfer encodings', `${POST}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n`],
  ['a stacked transfer encoding', `${POST}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
  ['a bad chunk size', `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n${SMUGGLED}`],
  ['a chunk that overruns', `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n${SMUGGLED}`],
  ['a bare line feed', `POST /api/v1/echo HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\n\n0\n\n${SMUGGLED}`],
  ['two hosts', `GET /naval/x HTTP/1.1\r\n${HOST}Host: evil.example\r\n\r\n`],
  ['no host', 'GET /naval HTTP/1.1\r\n\r\n'],
  ['an absolute address', `GET http://evil.example/ HTTP/1.1\r\n${HOST}\r\n`],
  ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'],
  ['a null byte', `GET /naval HTTP/1.1\r\n${HOST}X-A: a\0b\r\n\r\n`],
  ['no HTTP at all', 'HELO mail.example\r\n\r\n'],
])('%s is refused, and nothing after it is taken for a request', async (_, bytes) => {
  const { next, raw } = await givenPress();
  next.at('/api/v1/echo', (_req, res) => void res.end('echo'));
  const said = await raw(bytes);
  expect(said).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(said.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  expect(said).not.toMatch(/HTTP\/1\.1 (404|421)/);
  expect(next.seen.some(({ url }) => url.includes('smuggled') || url.includes('echo'))).toBe(false);
});

const OWN = 'Host: mon.example\r\n';

test.each([
  ['two hosts', `HTTP/1.1\r\n${OWN}Host: evil.example\r\n`],
  ['the same host twice', `HTTP/1.1\r\n${OWN}${OWN}`],
  ['a host behind many headers', `HTTP/1.1\r\n${OWN}${'a:b\r\n'.repeat(150)}Host: evil.example\r\n`],
  ['somebody at a host', 'HTTP/1.1\r\nHost: mon.example@evil.example\r\n'],
  ['a host with a path', 'HTTP/1.1\r\nHost: mon.example/x\r\n'],
  ['an empty host', 'HTTP/1.1\r\nHost:\r\n'],
  ['no host', 'HTTP/1.1\r\n'],
  ['no host in an old request', 'HTTP/1.0\r\n'],
  ['another version', `HTTP/2.0\r\n${OWN}`],
  ['a version before headers', `HTTP/0.9\r\n${OWN}`],
  ['a stacked transfer encoding', `HTTP/1.1\r\n${OWN}Transfer-Encoding: gzip, chunked\r\n`],
])('a kept page is refused to a request with %s, in our own words', async (_, rest) => {
  for (const site of [null, new URL('http://mon.example')]) {
    const { next, ask, raw } = await givenPress({ site });
    next.at('/naval', reader());
    expect((await ask('/naval', { headers: { host: 'mon.example' } })).status).toBe(200);
    const said = await raw(`GET /naval ${rest}\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said).toContain('Content-Security-Policy');
    expect(said).toContain('was not written in a way');
  }
});

test.each([
  ['bytes', `X-Long: ${'a'.repeat(1000)}\r\n`.repeat(20)],
  ['lines', 'a:b\r\n'.repeat(250)],
  ['lines than Node reads', 'a:b\r\n'.repeat(2500)],
])('more headers than are read are refused as such, also for a kept page: more %s', async (_, lines) => {
  const { next, ask, raw } = await givenPress();
  next.at('/naval', reader());
  await ask('/naval');
  for (const said of [
    await raw(`GET /naval HTTP/1.1\r\n${HOST}${lines}\r\n`),
    await raw(`GET /naval HTTP/1.1\r\n${lines}${HOST}\r\n`),
  ]) {
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
    expect(said).toContain('Content-Security-Policy');
  }
});

test('what a request expects and we do not do is refused in words', async () => {
  const { next, ask, raw } = await givenPress();
  next.at('/naval', reader());
  await ask('/naval');
  const said = await raw(`GET /naval HTTP/1.1\r\n${HOST}Expect: 200-maybe\r\n\r\n`);
  expect(said).toMatch(/^HTTP\/1\.1 417 /);
  expect(said).toContain('Content-Security-Policy');
  expect(said).toContain('To the front page');
});

test('a client that dribbles is let go while others are served', async () => {
  const { port, ask, next } = await givenPress();
  next.at('/naval', reader());
  const slow = connect(port, '127.0.0.1', () => slow.write('GET / HTTP/1.1\r\nHost: x\r\n'));
  expect((await ask('/naval')).status).toBe(200);
  const said = await new Promise<string>((resolve) => {
    let heard = '';
    slow.on('data', (chunk) => {
      heard += chunk.toString();
    });
    slow.on('close', () => resolve(heard));
  });
  expect(said).toMatch(/^HTTP\/1\.1 408 /);
}, 20_000);

test('staff’s doors pass through with their cookies, streams and own policy', async () => {
  const { next, ask, port } = await givenPress();
  next.at('/admin/desk', (req, res) => {
    res.setHeader('Set-Cookie', ['a=1', 'b=2']);
    res.setHeader('Content-Security-Policy', "script-src 'nonce-x'");
    res.setHeader('Content-Type', 'text/html');
    res.setHeader('x-press', '{}');
    res.end(
      `<script nonce="x">${req.headers.cookie} ${req.headers.rsc} ${req.headers['x-middleware-subrequest']}</script>`,
    );
  });
  const desk = await ask('/admin/desk?tab=1', {
    headers: { cookie: 'session=1', rsc: '1', 'x-middleware-subrequest': 'x', 'x-forwarded-for': '6.6.6.6' },
  });
  expect(desk.text).toBe('<script nonce="x">session=1 1 undefined</script>');
  expect(desk.headers['set-cookie']).toEqual(['a=1', 'b=2']);
  expect(desk.headers).toMatchObject({
    'content-security-policy': "script-src 'nonce-x'",
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'cache-control': 'private, no-store',
  });
  expect(desk.headers['x-press']).toBeUndefined();
  expect(next.seen.at(-1)?.url).toBe('/admin/desk?tab=1');
  next.at('/api/v1/drafts/1', (_req, res, body) => void res.end(body));
  const own = { origin: `http://127.0.0.1:${port}` };
  const saved = await ask('/api/v1/drafts/1', { method: 'PUT', body: '{"seen":1}', headers: own });
  expect([saved.status, saved.text]).toEqual([200, '{"seen":1}']);
  const foreign = await ask('/api/v1/drafts/1', {
    method: 'PUT',
    body: '{}',
    headers: { origin: 'https://evil.example' },
  });
  expect([foreign.status, foreign.headers['content-type']]).toEqual([403, 'application/problem+json']);
  expect((await ask('/admin/desk', { method: 'TRACE' })).status).toBe(405);
  expect((await ask('/admin/')).headers.location).toBe('/admin');
  expect((await ask('/api/v1/x', { method: 'POST', headers: { 'content-length': 80_000_000 } })).status).toBe(413);
  await next.kill();
  expect((await ask('/admin/desk')).status).toBe(503);
});

test('pictures are kept under their tags, without cookies, unable to run anything', async () => {
  const { next, ask, door } = await givenPress();
  const picture = (path: string, said: object, age: string) =>
    next.at(path, (_, res) => {
      res.setHeader('Set-Cookie', 'a=1');
      res.setHeader('Content-Type', 'image/svg+xml');
      res.setHeader('Cache-Control', age);
      res.setHeader('x-press', JSON.stringify({ tags: ['picture'], ...said }));
      res.end('<svg></svg>');
    });
  picture('/pictures/a/v1/A.svg', {}, 'public, max-age=31536000, immutable');
  picture('/pictures/b.svg', { neverAfter: new Date(Date.now() + 60_000).toISOString() }, 'public, immutable');
  const whole = await ask('/pictures/a/v1/A.svg', { headers: { cookie: 'session=1', range: 'bytes=0-3' } });
  expect([whole.status, whole.text]).toEqual([200, '<svg></svg>']);
  expect(whole.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect(whole.headers['content-security-policy']).toContain('sandbox');
  expect(whole.headers['set-cookie']).toBeUndefined();
  expect(next.seen.at(-1)?.headers.cookie).toBeUndefined();
  await next.kill();
  expect((await ask('/pictures/a/v1/A.svg')).status).toBe(200);
  await door('/forget', { tags: ['picture'], hard: true });
  expect((await ask('/pictures/a/v1/A.svg')).status).toBe(503);
});

test('what must go one day is nobody’s for a year, whatever its route says, and never for longer than it may stay', async () => {
  const { next, ask } = await givenPress();
  const ending = (path: string, seconds: number, size = 20) =>
    next.at(path, (_, res) => {
      const neverAfter = new Date(Date.now() + seconds * 1000).toISOString();
      res.setHeader('Content-Type', 'image/webp');
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      res.setHeader('x-press', JSON.stringify({ tags: ['picture'], neverAfter }));
      res.end(Buffer.alloc(size));
    });
  const age = async (path: string, headers = {}) => (await ask(path, { headers })).headers['cache-control'];
  ending('/pictures/late.webp', 86_400);
  ending('/pictures/soon.webp', 60);
  ending('/pictures/large.webp', 60, 3 * 1024 * 1024);
  ending('/pictures/large-and-late.webp', 86_400, 3 * 1024 * 1024);
  ending('/pictures/over.webp', -60, 3 * 1024 * 1024);
  ending('/naval/card', 86_400);
  for (let round = 0; round < 2; round += 1) {
    expect(await age('/pictures/late.webp')).toBe('public, max-age=300');
    expect(await age('/pictures/large-and-late.webp')).toBe('public, max-age=300');
    expect(await age('/pictures/soon.webp')).toMatch(/^public, max-age=(5\d|60)$/);
    expect(await age('/pictures/large.webp')).toMatch(/^public, max-age=(5\d|60)$/);
    expect(await age('/pictures/over.webp')).toBe('public, max-age=0');
    expect(await age('/naval/card')).toBe('public, max-age=0, must-revalidate');
  }
  const { etag } = (await ask('/pictures/soon.webp')).headers;
  for (const seen of [etag, `"other", ${etag}`]) {
    expect(await age('/pictures/soon.webp', { 'if-none-match': seen })).toMatch(/^public, max-age=(5\d|60)$/);
  }
});
