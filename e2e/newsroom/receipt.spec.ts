import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { test } from '../given/test';

const receipt = z.object({
  is: z.enum(['live', 'gone', 'unknown']),
  lines: z.array(z.object({ name: z.string(), path: z.string(), state: z.string(), why: z.string().nullable() })),
});

async function receiptOf(page: Page, id: string) {
  return receipt.parse(await (await page.request.get(`/api/v1/pieces/${id}/receipt`)).json());
}

test('what went out under a new address is proven on every surface, and gone from all of them once it is withdrawn', async ({
  given,
  newsroom,
  signedIn,
  page,
}) => {
  await signedIn({ role: 'editor' });
  const topic = await given.givenTopic('Tugs');
  const { id } = await given.givenArticle({ headline: 'Two Tugs and a Receipt', topicIds: [topic.id] });
  await newsroom.rewrite(id, { slug: `two-tugs-${id.slice(-6)}` });
  await newsroom.publish(id);
  const live = await receiptOf(page, id);
  expect(live.is).toBe('live');
  expect(live.lines.filter(({ state }) => state !== 'true')).toEqual([]);
  expect([...new Set(live.lines.map(({ name }) => name))]).toEqual([
    ...[
      'Article',
      'Front page',
      'Section',
      'Author',
      'Topic',
      'Latest',
      'Archive',
      'Search',
      'News site map',
      'Site map',
      'Former address',
    ],
  ]);
  await newsroom.withdraw(id);
  const gone = await receiptOf(page, id);
  expect(gone.is).toBe('gone');
  expect(gone.lines.filter(({ state }) => state !== 'true')).toEqual([]);
});
