import { expect, test } from 'vitest';
import { type GivenPress, givenPress } from './test/given-press';
import { reader } from './test/toy-next';

const BOUNDARY = 'xxBOUNDARYxx';

function filledIn(fields: Record<string, string>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

const FORM = filledIn({ $ACTION_ID_abc: '', email: 'mara@example.org' });
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

function send({ ask, port }: GivenPress, path: string, headers: Record<string, string> = {}, body: string = FORM) {
  const own = { origin: `http://127.0.0.1:${port}`, 'content-type': MULTIPART };
  return ask(path, { method: 'POST', headers: { ...own, ...headers }, body });
}

test('a form goes through with its words, and its redirect comes back', async () => {
  const press = await givenPress();
  press.next.at('/newsletter', (_, res) => {
    res.setHeader('Set-Cookie', 'x=1');
    res.writeHead(303, { Location: `${press.next.origin.origin}/newsletter/check-inbox` }).end();
  });
  const got = await send(press, '/newsletter?utm_source=x', {
    cookie: 'session=stolen',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '1.2.3.4',
    'next-action': 'abc',
  });
  expect([got.status, got.headers.location]).toEqual([303, '/newsletter/check-inbox']);
  expect(got.headers['cache-control']).toBe('private, no-store');
  expect(got.headers['set-cookie']).toBeUndefined();
  const seen = press.next.seen.find(({ method }) => method === 'POST');
  expect(seen?.url).toBe('/newsletter');
  expect(seen?.body).toBe(FORM);
  expect(seen?.headers).toMatchObject({
    host: `127.0.0.1:${press.port}`,
    'x-forwarded-host': `127.0.0.1:${press.port}`,
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '127.0.0.1',
  });
  expect(seen?.headers.cookie).toBeUndefined();
  expect(seen?.headers['next-action']).toBeUndefined();
});

test('a refused form comes back stripped, unkept, as 422', async () => {
  const press = await givenPress();
  press.next.at('/newsletter', reader({ status: 422, words: 'mara@ is not an address' }));
  const got = await send(press, '/newsletter');
  expect(got.status).toBe(422);
  expect(got.text).toContain('mara@ is not an address');
  expect(got.text).not.toMatch(/<script|press-toy/);
  expect(got.headers['cache-control']).toBe('private, no-store');
  press.next.at('/newsletter', reader({ words: 'the form' }));
  expect((await press.ask('/newsletter')).text).toContain('the form');
});

test.each([
  ['https://evil.example', 403],
  ['null', 403],
  [`http://127.0.0.1:1`, 403],
])('a form from %s is refused in words', async (origin, status) => {
  const press = await givenPress();
  const got = await send(press, '/newsletter', { origin });
  expect(got.status).toBe(status);
  expect(got.text).toContain('did not come from our own page');
  expect(press.next.seen.some(({ method }) => method === 'POST')).toBe(false);
});

test('a form without any Origin is refused', async () => {
  const press = await givenPress();
  const got = await press.ask('/newsletter', { method: 'POST', headers: { 'content-type': MULTIPART }, body: FORM });
  expect(got.status).toBe(403);
});

test('posts that carry their own secret come from anywhere but another site', async () => {
  const press = await givenPress();
  const path = '/newsletter/confirm/AbC';
  press.next.at(path, (_, res) => void res.writeHead(303, { Location: '/newsletter/confirmed' }).end());
  expect((await send(press, path, { origin: 'null' })).status).toBe(303);
  const none = await press.ask(path, { method: 'POST', headers: { 'content-type': MULTIPART }, body: FORM });
  expect(none.status).toBe(303);
  expect((await send(press, path, { origin: 'https://evil.example' })).status).toBe(403);
  const oneClick = await press.ask('/newsletter/unsubscribe/AbC', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(oneClick.status).toBe(404);
  expect(press.next.seen.filter(({ method }) => method === 'POST')).toHaveLength(3);
});

test('a form of an earlier build is answered in words', async () => {
  const press = await givenPress();
  press.next.at('/newsletter', (_, res) => void res.writeHead(409).end());
  const stale = await send(press, '/newsletter');
  press.next.at('/newsletter', (_, res) => void res.writeHead(404, { 'x-nextjs-action-not-found': '1' }).end());
  const unknown = await send(press, '/newsletter');
  for (const got of [stale, unknown]) {
    expect(got.status).toBe(409);
    expect(got.text).toContain('reload the page');
  }
});

test('a failing action, and a Next that is away, are answered in words', async () => {
  const press = await givenPress();
  press.next.at('/newsletter', (_, res) => void res.writeHead(500).end('stack'));
  expect((await send(press, '/newsletter')).status).toBe(500);
  await press.next.kill();
  const away = await send(press, '/newsletter');
  expect([away.status, away.headers['retry-after']]).toEqual([503, '5']);
}, 20_000);

test('nothing else can be posted to a page', async () => {
  const press = await givenPress();
  press.next.at('/naval', reader());
  const urlEncoded = await send(press, '/naval', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=1');
  const noAction = await send(press, '/naval', {}, filledIn({ a: '1' }));
  for (const got of [urlEncoded, noAction]) expect([got.status, got.headers.allow]).toEqual([405, 'GET, HEAD']);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const got = await press.ask('/naval', { method });
    expect([got.status, got.headers.allow]).toEqual([405, 'GET, HEAD']);
  }
  expect(press.next.seen.some(({ method }) => method === 'POST')).toBe(false);
});

test.each([
  ['no boundary', 'multipart/form-data', FORM],
  ['an empty boundary', 'multipart/form-data; boundary=', FORM],
  ['another boundary', 'multipart/form-data; boundary=elsewhere', FORM],
  ['no closing boundary', MULTIPART, FORM.slice(0, -20)],
  ['something after the closing boundary', MULTIPART, `${FORM}more`],
  ['a part without a name', MULTIPART, FORM.replace('name="email"', '')],
  ['a part without its blank line', MULTIPART, FORM.replaceAll('\r\n\r\n', '\r\n')],
  ['a kind that is not quite one', MULTIPART.replace('form-data', 'form-data-2'), FORM],
])('a form with %s is refused in words and not sent on', async (_, type, body) => {
  const press = await givenPress();
  press.next.at('/newsletter', (_req, res) => void res.writeHead(500).end());
  for (const path of ['/newsletter', '/newsletter/confirm/AbC']) {
    const got = await send(press, path, { 'content-type': type }, body);
    expect([got.status, got.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(got.text).toContain('was not written in a way this site understands');
  }
  expect(press.next.seen.some(({ method }) => method === 'POST')).toBe(false);
});

test('browsers’ forms are understood, however they spell the boundary', async () => {
  const press = await givenPress();
  press.next.at('/newsletter', reader({ status: 422 }));
  for (const type of [
    `multipart/form-data; boundary="${BOUNDARY}"`,
    `multipart/form-data; charset=utf-8; boundary=${BOUNDARY}`,
  ]) {
    expect((await send(press, '/newsletter', { 'content-type': type })).status).toBe(422);
  }
  expect((await send(press, '/newsletter', {}, FORM.trimEnd())).status).toBe(422);
});

test('a form of a page that is gone is answered with what stands there now', async () => {
  const press = await givenPress();
  for (const status of [404, 410]) {
    press.next.at('/naval/gone', reader({ status, words: 'Nothing here' }));
    const got = await send(press, '/naval/gone');
    expect([got.status, got.headers['cache-control']]).toEqual([status, 'private, no-store']);
    expect(got.text).toContain('Nothing here');
  }
});

test('too much is too much, announced or not', async () => {
  const press = await givenPress();
  const large = filledIn({ $ACTION_ID_abc: '', text: 'x'.repeat(300_000) });
  expect((await send(press, '/contact', {}, large)).status).toBe(413);
  const manyFields = filledIn({
    $ACTION_ID_abc: '',
    ...Object.fromEntries(Array.from({ length: 101 }, (_, at) => [at, ''])),
  });
  expect((await send(press, '/contact', {}, manyFields)).status).toBe(413);
  const chunked = await press.raw(
    `POST /contact HTTP/1.1\r\nHost: 127.0.0.1:${press.port}\r\nOrigin: http://127.0.0.1:${press.port}\r\nContent-Type: ${MULTIPART}\r\nTransfer-Encoding: chunked\r\n\r\n${'10000\r\n'.concat('x'.repeat(65536), '\r\n').repeat(5)}`,
  );
  expect(chunked).toMatch(/^HTTP\/1\.1 413 /);
});

test('a form sent while Next restarts is not lost: it waits for it', async () => {
  const { next, ...press } = await givenPress();
  await next.kill();
  const sent = send({ next, ...press }, '/newsletter');
  await new Promise((resolve) => setTimeout(resolve, 400));
  next.at('/newsletter', (_, res) => {
    res.writeHead(303, { Location: '/newsletter/check-inbox' }).end();
  });
  await next.revive();
  expect((await sent).status).toBe(303);
  expect(next.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
