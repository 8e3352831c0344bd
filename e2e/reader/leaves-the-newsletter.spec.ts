import { expect } from '@playwright/test';
import { leaveToken, preferencesToken } from '@/features/newsletter/tokens';
import { staffDb } from '@/lib/staff-db';
import { givenSubscriber } from '@/prisma/factories/newsletter';
import { withoutScript as test } from '../given/test';

async function givenReader() {
  const [weekly, daily] = await staffDb().mailingList.findMany({
    where: { slug: { in: ['weekly', 'daily'] } },
    orderBy: { position: 'asc' },
  });
  if (!weekly || !daily) throw new Error('The lists are missing');
  const reader = await givenSubscriber({ lists: [weekly, daily] });
  const token = leaveToken(reader, weekly.id);
  const lists = async () =>
    (
      await staffDb().subscription.findMany({
        where: { subscriberId: reader.id, leftAt: null },
        select: { list: { select: { slug: true } } },
      })
    ).map((it) => it.list.slug);
  return { reader, token, lists };
}

test('a mail program leaves with one post: no cookie, no question, no redirect; twice, and through any gateway', async ({
  request,
}) => {
  for (const body of [
    { form: { 'List-Unsubscribe': 'One-Click' } },
    { multipart: { 'List-Unsubscribe': 'One-Click' } },
    { form: { 'List-Unsubscribe': 'One-Click' }, headers: { origin: 'null' } },
  ]) {
    const { token, lists } = await givenReader();
    for (let time = 0; time < 2; time++) {
      const answer = await request.post(`/api/v1/newsletter/unsubscribe/${token}`, { ...body, maxRedirects: 0 });
      expect(answer.status()).toBe(200);
      expect(answer.headers()['set-cookie']).toBeUndefined();
      expect(await lists()).toEqual(['daily']);
    }
  }
});

test('a scanner that opens the links changes nothing; a person finds a button, presses it and is told', async ({
  page,
  request,
}) => {
  const { token, lists } = await givenReader();
  for (const path of [`/api/v1/newsletter/unsubscribe/${token}`, `/newsletter/unsubscribe/${token}`]) {
    for (const method of ['GET', 'HEAD']) expect((await request.fetch(path, { method })).status()).toBe(200);
  }
  expect(await lists()).toEqual(['weekly', 'daily']);

  await page.goto(`/api/v1/newsletter/unsubscribe/${token}`);
  await page.getByRole('button', { name: 'Yes, leave' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have left MON Weekly');
  await expect(page.getByRole('main')).toContainText('You still get MON Daily.');
  expect(await lists()).toEqual(['daily']);
});

test('a forged link leaves nothing, and is not known', async ({ request }) => {
  const { reader, token, lists } = await givenReader();
  const forged = [`${token.slice(0, -2)}AA`, token.toLowerCase(), preferencesToken(reader), 'x', `${token}%00`];
  for (const one of forged) {
    const answer = await request.post(`/api/v1/newsletter/unsubscribe/${one}`, { maxRedirects: 0 });
    expect([400, 404], one).toContain(answer.status());
  }
  expect(await lists()).toHaveLength(2);
});
