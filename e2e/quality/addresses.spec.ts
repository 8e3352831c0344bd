import { expect } from '@playwright/test';
import { versionOf } from '@/features/media/picture-row';
import { keep } from '@/lib/picture-store';
import { test } from '../given/test';

const ODD: { ask: string; status: number; to?: string }[] = [
  { ask: '/components-systems/', status: 301, to: '/components-systems' },
  { ask: '/Components-Systems', status: 301, to: '/components-systems' },
  { ask: '//components-systems', status: 301, to: '/components-systems' },
  { ask: '/components-systems?page=1', status: 301, to: '/components-systems' },
  { ask: '/index.html', status: 301, to: '/' },
  { ask: '/components-systems?page=0', status: 404 },
  { ask: '/components-systems?page=-1', status: 404 },
  { ask: '/components-systems?page=abc', status: 404 },
  { ask: '/components-systems?page=51', status: 404 },
  { ask: '/components-systems?utm_source=x', status: 200 },
  { ask: '/%E0%A4%A', status: 400 },
  { ask: '/a%00b', status: 400 },
  { ask: `/${'a'.repeat(9000)}`, status: 414 },
  { ask: '/_next/data/x/index.json', status: 404 },
  { ask: '/pictures/%C5%82/x/y', status: 404 },
  { ask: '/.env', status: 404 },
  { ask: '/wp-login.php', status: 404 },
];

test('odd addresses are put right in one hop or refused in words, twice in a row', async ({ request }) => {
  for (const { ask, status, to } of ODD) {
    for (let time = 0; time < 2; time++) {
      const answer = await request.get(`${process.env.E2E_ADDRESS}${ask}`, { maxRedirects: 0 });
      expect(answer.status(), ask).toBe(status);
      if (to) expect(new URL(answer.headers().location ?? '', process.env.E2E_ADDRESS).pathname, ask).toBe(to);
    }
  }
});

test('what readers cannot ask for is refused: other methods, framework headers', async ({ request }) => {
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    const answer = await request.fetch('/', { method });
    expect([method, answer.status(), answer.headers().allow]).toEqual([method, 405, expect.stringContaining('GET')]);
  }
  const plain = await (await request.get('/newsletter')).text();
  const flight = await request.get('/newsletter', {
    headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/x' },
  });
  expect(flight.headers()['content-type']).toContain('text/html');
  expect((await flight.text()).length).toBe(plain.length);
});

test('a picture of a piece that is not live cannot be had by its address', async ({ given, newsroom, request }) => {
  const name = `${Date.now()}.svg`;
  await keep('originals', name, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"/>'));
  const picture = await given.givenPicture({ original: name });
  const draft = await given.givenDraft({ leadPictureId: picture.id });
  const address = `/pictures/${picture.id}/${versionOf(picture)}/16x9-640.webp`;
  expect((await request.get(address)).status()).toBe(404);
  await newsroom.publish(draft.id);
  expect((await request.get(address)).status()).toBe(200);
  expect((await request.get(address.replace('640', '9999'))).status()).toBe(404);
  await newsroom.withdraw(draft.id);
  expect((await request.get(address)).status()).toBe(404);
});
