import { expect, test } from 'vitest';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenAuthor, givenDraft, givenPicture, givenSection } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';
import { findAuthor, findAuthorRiver } from './queries';

givenPublication();
const by = (authorId: string) => [{ authorId, place: null, outlet: null }];

test('an author’s page speaks the language of what they write, and English where they write in several', async () => {
  const author = await givenAuthor();
  const spanish = await givenSection({ language: 'es' });
  await givenArticle({ bylines: by(author.id), sectionId: spanish.id, language: 'es' });
  expect(await findAuthor(author.handle)).toMatchObject({ language: 'es' });
});

test('one piece in another language makes it English', async () => {
  const author = await givenAuthor();
  const spanish = await givenSection({ language: 'es' });
  await givenArticle({ bylines: by(author.id), sectionId: spanish.id, language: 'es' });
  await givenArticle({ bylines: by(author.id) });
  expect(await findAuthor(author.handle)).toMatchObject({ language: 'en' });
});

test('who has written nothing is unknown, unless the masthead lists them', async () => {
  const author = await givenAuthor();
  await givenDraft({ bylines: by(author.id) });
  expect(await findAuthor(author.handle)).toBeNull();
  await staffDb().author.update({ where: { id: author.id }, data: { listed: true } });
  expect(await findAuthor(author.handle)).toMatchObject({ language: 'en' });
  expect(await findAuthorRiver(author.id, 1)).toEqual({ page: 1, teasers: [], older: null });
});

test('links that lead nowhere safe are left out, and a portrait is the author’s own', async () => {
  const portrait = await givenPicture({ shownAlone: true });
  const author = await givenAuthor();
  const links = [{ name: 'Trap', url: 'javascript:alert(1)' }];
  await staffDb().author.update({ where: { id: author.id }, data: { listed: true, links, portraitId: portrait.id } });
  expect(await findAuthor(author.handle)).toMatchObject({ links: [], portrait: { id: portrait.id } });
});
