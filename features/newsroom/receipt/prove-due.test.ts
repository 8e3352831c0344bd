import { expect, test } from 'vitest';
import { findPublisher } from '@/features/mail/queries';
import { publish } from '@/features/newsroom/commands/publish';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import type { FetchPage } from '@/features/newsroom/receipt/fetched';
import { noteLook } from '@/features/newsroom/receipt/keep-receipt';
import { look } from '@/features/newsroom/receipt/look';
import { proveDue } from '@/features/newsroom/receipt/prove-due';
import { linesOf, redOf } from '@/features/newsroom/receipt/receipt';
import { writeReceipt } from '@/features/newsroom/receipt/write-receipt-letter';
import { listRedReceipts } from '@/features/newsroom/today/red-receipts';
import { staffDb } from '@/lib/staff-db';
import { givenDraft, givenOrganisation, givenSection, givenTopic, nobody } from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

const MINUTE = 60_000;
const after = (ms: number) => new Date(Date.now() + ms);
const order = (articleId: string) => ({ articleId, actor: nobody, now: new Date() });
const receiptOf = (articleId: string) => staffDb().receipt.findUniqueOrThrow({ where: { articleId } });
/** Readers who find nothing anywhere, and readers to whom every page still says the same. */
const emptyHanded: FetchPage = async () => ({ ok: true, status: 410, location: null, html: '' });
const shown =
  (html: string): FetchPage =>
  async () => ({ ok: true, status: 200, location: null, html });

test('what goes out is owed a receipt, looked at until it is true; after a minute in red the desk is told, once', async () => {
  await givenOrganisation();
  const henrike = await givenStaff({ role: 'editor' });
  const { id, headline } = await givenDraft();
  await publish(order(id));
  expect(await proveDue(after(10), emptyHanded)).toBe(1);
  expect(redOf(linesOf((await receiptOf(id)).lines)).map((it) => it.name)).toContain('Latest');
  expect(await listRedReceipts(henrike, after(1000))).toEqual([]);
  const [need] = await listRedReceipts(henrike, after(5000));
  expect(need).toMatchObject({ is: 'receipt', articleId: id, headline, surfaces: expect.arrayContaining(['Latest']) });
  expect(await listRedReceipts({ ...henrike, role: 'contributor' }, after(5000))).toEqual([]);

  expect(await staffDb().outbox.count({ where: { kind: 'mail.receipt' } })).toBe(0);
  for (const ms of [MINUTE + 1000, 2 * MINUTE]) await proveDue(after(ms), emptyHanded);
  const letters = await staffDb().outbox.findMany({ where: { kind: 'mail.receipt' } });
  expect(letters.map((it) => it.payload)).toEqual([{ articleId: id, staffId: henrike.id }]);
  const letter = await writeReceipt(letters[0]?.payload, await findPublisher());
  expect(letter).toMatchObject({ text: expect.stringContaining('Front page') });
  expect(JSON.stringify(letter)).not.toContain(headline);

  await withdraw(order(id));
  expect(await receiptOf(id)).toMatchObject({ provenAt: null, mailedAt: null, lines: [] });
  expect(await proveDue(after(10), emptyHanded)).toBe(0);
  expect((await receiptOf(id)).provenAt).not.toBeNull();
  expect(await listRedReceipts(henrike, after(5000))).toEqual([]);
  expect(await writeReceipt(letters[0]?.payload, await findPublisher())).toHaveProperty('skip');
});

test('what is scheduled is looked at from its second on; what is not any more, never', async () => {
  const { id } = await givenDraft();
  const at = after(MINUTE);
  await publish({ ...order(id), goesLiveAt: at });
  expect(await receiptOf(id)).toMatchObject({ dueAt: at, lookedAt: null });
  await proveDue(new Date(), emptyHanded);
  expect((await receiptOf(id)).lookedAt).toBeNull();
  await withdraw(order(id));
  expect(await staffDb().receipt.count({ where: { articleId: id } })).toBe(0);
});

test('lists that a piece has left must be without it, also those that it left before the last receipt was true', async () => {
  const [first, second, third] = [await givenSection(), await givenSection(), await givenSection()];
  const topic = await givenTopic();
  const { id } = await givenDraft({ sectionId: first.id, topicIds: [topic.id] });
  const { path } = await publish(order(id)).then((it) => (it.ok ? it : { path: '' }));
  for (const section of [second, third]) {
    await staffDb().draft.update({
      where: { articleId: id },
      data: { sectionId: section.id, topicIds: [], version: { increment: 1 } },
    });
    await publish(order(id));
  }
  const [slug = ''] = path.split('/').slice(-1);
  const still = await look(id, shown(`<a href="/${third.slug}/${slug}">It</a>`));
  const former = redOf(still?.lines ?? []).filter((it) => it.name.startsWith('Former'));
  expect(former.map((it) => [it.name, it.path, it.why])).toEqual(
    expect.arrayContaining([
      ['Former section', `/${first.slug}`, 'still links to it'],
      ['Former section', `/${second.slug}`, 'still links to it'],
      ['Former topic', `/topics/${topic.slug}`, 'still links to it'],
    ]),
  );
  const without = await look(id, shown('<p>Something else.</p>'));
  expect(redOf(without?.lines ?? []).filter((it) => it.name.startsWith('Former'))).toEqual([]);
});

test('a piece that ends by itself is owed a second receipt at its end', async () => {
  const { id } = await givenDraft();
  const unpublishAt = after(60 * MINUTE);
  await publish({ ...order(id), unpublishAt });
  const { dueAt } = await receiptOf(id);
  expect(dueAt.getTime()).toBeLessThanOrEqual(Date.now());
  await noteLook(id, dueAt, { is: 'live', since: dueAt.toISOString(), lines: [] }, new Date());
  expect(await receiptOf(id)).toMatchObject({ dueAt: unpublishAt, provenAt: null });
});
