import { expect, test } from 'vitest';
import { listMasthead } from '@/features/organisation/queries';
import { findStandingPage } from '@/features/standing-pages/queries';
import { staffDb } from '@/lib/staff-db';
import { givenAuthor } from '@/prisma/factories/publication';
import { fillStandingPages, readStandingPages } from '@/prisma/seed/standing-pages';
import { givenPublication } from '@/tests/publication';

givenPublication();

test('readers find a page in the languages it is written in, and what was changed stays changed', async () => {
  const pages = readStandingPages(process.cwd());
  await fillStandingPages(pages);
  await staffDb().standingPage.update({
    where: { name_language: { name: 'terms', language: 'en' } },
    data: { title: 'Our Terms' },
  });
  await fillStandingPages(pages);
  expect(await findStandingPage('terms', 'en')).toMatchObject({ title: 'Our Terms' });
  expect(await findStandingPage('terms', 'de')).toBeNull();
  const german = await findStandingPage('privacy', 'de');
  expect(german).toMatchObject({ name: 'privacy', language: 'de', title: 'Datenschutz' });
  expect(german?.body.content.length).toBeGreaterThan(30);
});

test('the masthead lists people by name, then organisations, and nobody who is not listed', async () => {
  for (const name of ['Šárka Novák', 'Zoë Ørsted', 'Aylin Demir', 'Not Listed']) {
    const { id } = await givenAuthor(name);
    await staffDb().author.update({
      where: { id },
      data: { listed: name !== 'Not Listed', kind: name.startsWith('Aylin') ? 'organisation' : 'person' },
    });
  }
  expect((await listMasthead()).map((it) => it.name)).toEqual(['Šárka Novák', 'Zoë Ørsted', 'Aylin Demir']);
});
