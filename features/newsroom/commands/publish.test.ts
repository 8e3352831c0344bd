import { expect, test } from 'vitest';
import { findArticle } from '@/features/articles/queries';
import { sectionTag } from '@/features/articles/tags';
import { publish } from '@/features/newsroom/commands/publish';
import { restorePiece } from '@/features/newsroom/commands/restore-piece';
import { trashPiece } from '@/features/newsroom/commands/trash-piece';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { givenArticle, givenDraft, givenScheduled, givenSection, nobody } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();

const at = (path: string) => {
  const [, section = '', slug = ''] = path.split('/');
  return findArticle(section, slug);
};

test('a published piece is what readers find, with one revision that says so', async () => {
  const article = await givenArticle({ headline: 'The Bridge Opens' });
  expect(await at(article.path)).toMatchObject({ state: 'live', article: { headline: 'The Bridge Opens', words: 21 } });
  expect(await staffDb().revision.findMany({ where: { articleId: article.id } })).toMatchObject([
    { number: 1, reason: 'publish' },
  ]);
});

test('readers keep the published text while the draft is rewritten', async () => {
  const article = await givenArticle({ headline: 'As It Was' });
  await staffDb().draft.update({ where: { articleId: article.id }, data: { headline: 'As It Will Be' } });
  expect(await at(article.path)).toMatchObject({ article: { headline: 'As It Was' } });
  await publish({ articleId: article.id, actor: nobody, now: new Date() });
  expect(await at(article.path)).toMatchObject({ article: { headline: 'As It Will Be', updatedAt: null } });
});

test('only a material update moves the visible “Updated”', async () => {
  const article = await givenArticle();
  const now = new Date(Date.now() + 1);
  await publish({ articleId: article.id, actor: nobody, now, material: true });
  expect(await at(article.path)).toMatchObject({ article: { updatedAt: now, publishedAt: article.publishedAt } });
});

test('two pieces of one headline get two addresses', async () => {
  const section = await givenSection();
  const [first, second] = await Promise.all([
    givenArticle({ headline: 'Twins', sectionId: section.id }),
    givenArticle({ headline: 'Twins', sectionId: section.id }),
  ]);
  expect(new Set([first.path, second.path])).toEqual(new Set([`/${section.slug}/twins`, `/${section.slug}/twins-2`]));
});

test('an address that was live leads to the piece for ever, in one hop, back and forth', async () => {
  const article = await givenArticle({ headline: 'First Name' });
  const rename = async (slug: string) => {
    await staffDb().draft.update({ where: { articleId: article.id }, data: { slug } });
    const done = await publish({ articleId: article.id, actor: nobody, now: new Date() });
    if (!done.ok) throw new Error(done.problem);
    return done.path;
  };
  const second = await rename('second-name');
  const third = await rename('third-name');
  expect(await at(article.path)).toEqual({ state: 'moved', path: third });
  expect(await at(second)).toEqual({ state: 'moved', path: third });
  expect(await rename('first-name')).toBe(article.path);
  expect(await at(article.path)).toMatchObject({ state: 'live' });
  expect(await at(third)).toEqual({ state: 'moved', path: article.path });
});

test('no piece can take an address that another one once had', async () => {
  const article = await givenArticle({ headline: 'Wanted Name' });
  await staffDb().draft.update({ where: { articleId: article.id }, data: { slug: 'other-name' } });
  await publish({ articleId: article.id, actor: nobody, now: new Date() });
  expect((await givenArticle({ headline: 'Wanted Name' })).path).toMatch(/\/wanted-name-2$/);
});

test('a wrong section in the address leads to the right one', async () => {
  const article = await givenArticle();
  expect(await findArticle('elsewhere', article.path.split('/')[2] ?? '')).toEqual({
    state: 'moved',
    path: article.path,
  });
});

test('a withdrawn piece is gone by all its addresses, and its text with it', async () => {
  const article = await givenArticle({ headline: 'Regretted' });
  await withdraw({ articleId: article.id, actor: nobody, now: new Date(), why: 'The figures were wrong.' });
  expect(await at(article.path)).toEqual({
    state: 'gone',
    at: expect.any(Date),
    withdrawn: true,
    why: 'The figures were wrong.',
  });
  await publish({ articleId: article.id, actor: nobody, now: new Date() });
  expect(await at(article.path)).toMatchObject({ state: 'live', article: { publishedAt: article.publishedAt } });
});

test('a scheduled piece that is taken back was never there', async () => {
  const article = await givenScheduled({ goesLiveAt: new Date(Date.now() + 3_600_000) });
  expect(await withdraw({ articleId: article.id, actor: nobody, now: new Date() })).toEqual({
    ok: true,
    was: 'scheduled',
  });
  expect(await at(article.path)).toEqual({ state: 'unknown' });
});

test('a change and what presses must forget are one commit; a withdrawal is a hard one', async () => {
  const section = await givenSection();
  const article = await givenArticle({ sectionId: section.id });
  await withdraw({ articleId: article.id, actor: nobody, now: new Date() });
  const [hard, lists, published] = await staffDb().pressEvent.findMany({ orderBy: { sequence: 'desc' }, take: 3 });
  expect(published).toMatchObject({ hard: false });
  expect(published?.tags).toEqual(expect.arrayContaining(['front', `article:${article.id}`, sectionTag(section.id)]));
  expect(lists).toMatchObject({ hard: false });
  expect(lists?.tags).toEqual(expect.arrayContaining(['front', sectionTag(section.id)]));
  // The front page's last good copy goes only if it shows the piece: then it carries this tag.
  expect(hard).toMatchObject({ hard: true });
  expect(hard?.tags).toContain(`article:${article.id}`);
  expect(hard?.tags).not.toContain('front');
});

test('a refused piece changes nothing', async () => {
  const draft = await givenDraft({ body: paragraphs('') });
  expect(await publish({ articleId: draft.id, actor: nobody, now: new Date() })).toEqual({
    ok: false,
    problem: 'incomplete',
    missing: ['text'],
  });
  expect(await staffDb().article.findUnique({ where: { id: draft.id } })).toMatchObject({
    state: 'draft',
    publishedAt: null,
  });
  expect(await staffDb().revision.count({ where: { articleId: draft.id } })).toBe(0);
});

test('a piece in the trash is refused until it is taken out', async () => {
  const order = { articleId: (await givenDraft()).id, actor: nobody, now: new Date() };
  await trashPiece(order);
  expect(await publish(order)).toEqual({ ok: false, problem: 'trashed' });
  await restorePiece(order);
  expect(await publish(order)).toMatchObject({ ok: true });
});

test('nobody with the staff’s login can change or delete a revision or an audit entry', async () => {
  const article = await givenArticle();
  const where = { articleId: article.id };
  await expect(staffDb().revision.updateMany({ where, data: { headline: 'Other' } })).rejects.toThrow(/denied/);
  await expect(staffDb().revision.deleteMany({ where })).rejects.toThrow(/denied/);
  await expect(staffDb().auditEntry.deleteMany({})).rejects.toThrow(/denied/);
  await expect(staffDb().$executeRaw`truncate audit_entry`).rejects.toThrow(/denied/);
});

test('a piece that names what is not there is refused, not half published', async () => {
  const draft = await givenDraft({ topicIds: ['01890000-0000-7000-8000-000000000000'] });
  expect(await publish({ articleId: draft.id, actor: nobody, now: new Date() })).toEqual({
    ok: false,
    problem: 'incomplete',
    missing: ['something-it-names'],
  });
});

test('an end that comes sooner takes the copies kept for an outage with it', async () => {
  const article = await givenArticle();
  await publish({
    articleId: article.id,
    actor: nobody,
    now: new Date(),
    unpublishAt: new Date(Date.now() + 3_600_000),
  });
  const last = await staffDb().pressEvent.findFirst({ orderBy: { sequence: 'desc' } });
  expect(last).toMatchObject({ hard: true, tags: expect.arrayContaining([`article:${article.id}`]) });
});

test('nothing is told of a piece before its time but that something is to come', async () => {
  const article = await givenScheduled({ goesLiveAt: new Date(Date.now() + 3_600_000) });
  await withdraw({ articleId: article.id, actor: nobody, now: new Date() });
  const events = await staffDb().pressEvent.findMany({ orderBy: { sequence: 'desc' }, take: 2 });
  expect(events.map((it) => it.tags)).toEqual([['clock'], ['clock']]);
});
