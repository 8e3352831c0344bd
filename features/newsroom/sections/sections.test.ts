import { expect, test } from 'vitest';
import { findArticle } from '@/features/articles/queries';
import { sectionTag } from '@/features/articles/tags';
import { changeSection, createSection } from '@/features/newsroom/sections/commands/change-section';
import { hideSection } from '@/features/newsroom/sections/commands/hide-section';
import { orderSections } from '@/features/newsroom/sections/commands/order-sections';
import { findDeskSection, listDeskSections } from '@/features/newsroom/sections/queries';
import { sectionFacts } from '@/features/newsroom/sections/section-facts';
import { findSection } from '@/features/sections/queries';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenSection } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();
const by = () => ({ actor: { staffId: null, name: 'Inés' }, now: new Date() });

async function opened(id: string) {
  const section = await findDeskSection(id);
  if (!section) throw new Error('no such section');
  return section;
}
const rename = async (id: string, slug: string) => {
  const { facts, seen } = await opened(id);
  return changeSection({ id, seen, facts: { ...facts, slug }, ...by() });
};
const eventsOf = (id: string) =>
  staffDb().$queryRaw<
    { hard: boolean }[]
  >`select hard from press_event where ${sectionTag(id)} = any(tags) order by sequence`;

test('a section renamed twice, and each of its articles, is one hop from every address it had', async () => {
  const { id } = await givenSection({ slug: 'sea' });
  const pieces = [
    await givenArticle({ sectionId: id, slug: 'a-hull' }),
    await givenArticle({ sectionId: id, slug: 'a-mast' }),
  ];
  expect(await rename(id, 'naval')).toMatchObject({ ok: true });
  expect(await rename(id, 'maritime')).toMatchObject({ ok: true });
  for (const slug of ['sea', 'naval']) {
    expect(await findSection(slug)).toEqual({ state: 'moved', slug: 'maritime' });
    for (const piece of ['a-hull', 'a-mast'])
      expect(await findArticle(slug, piece)).toEqual({ state: 'moved', path: `/maritime/${piece}` });
  }
  expect(pieces).toHaveLength(2);
  expect(await findArticle('maritime', 'a-hull')).toMatchObject({ state: 'live' });
  expect(await rename(id, 'sea')).toMatchObject({ ok: true });
  expect(await findSection('naval')).toEqual({ state: 'moved', slug: 'sea' });
});

test('an address that the site, a section or its past has is refused, and so is a code', async () => {
  const [one, other] = [await givenSection({ slug: 'land' }), await givenSection({ slug: 'air' })];
  await rename(other.id, 'sky');
  expect(await rename(one.id, 'admin')).toEqual({ ok: false, problem: 'reserved' });
  expect(await rename(one.id, 'sky')).toEqual({ ok: false, problem: 'slug-taken', by: other.name });
  expect(await rename(one.id, 'air')).toEqual({ ok: false, problem: 'slug-was-taken', by: other.name });
  const { facts } = await opened(other.id);
  const again = await createSection({ facts: { ...facts, slug: 'new' }, ...by() });
  expect(again).toEqual({ ok: false, problem: 'code-taken', by: other.name });
});

test('who saves what somebody else has changed meanwhile overwrites nothing, and is told what stands', async () => {
  const { id, slug } = await givenSection();
  const { facts, seen } = await opened(id);
  await changeSection({ id, seen, facts: { ...facts, name: 'Radar and Sonar' }, ...by() });
  const late = await changeSection({ id, seen, facts: { ...facts, description: 'Mine' }, ...by() });
  expect(late).toMatchObject({
    problem: 'edited-elsewhere',
    elsewhere: { by: 'Inés', facts: { name: 'Radar and Sonar' } },
  });
  expect(await staffDb().section.findUnique({ where: { id } })).toMatchObject({
    name: 'Radar and Sonar',
    description: '',
  });
  const told = 'elsewhere' in late ? late.elsewhere.seen : '';
  expect(await changeSection({ id, seen: told, facts: { ...facts, description: 'Mine' }, ...by() })).toMatchObject({
    ok: true,
  });
  expect(await staffDb().auditEntry.findMany({ where: { thingId: id }, orderBy: { id: 'asc' } })).toMatchObject([
    { action: 'change-section', before: { slug, name: facts.name }, after: { name: 'Radar and Sonar' } },
    { action: 'change-section', after: { name: facts.name, description: 'Mine' } },
  ]);
});

test('a new section is hidden; shown and hidden, readers know it or know nothing of it', async () => {
  const { id } = await givenSection();
  const { facts } = await opened(id);
  await staffDb().section.delete({ where: { id } });
  const made = await createSection({ facts: { ...facts, slug: 'cyber' }, ...by() });
  if (!made.ok) throw new Error(made.problem);
  expect(await findSection('cyber')).toEqual({ state: 'unknown' });
  await hideSection({ id: made.id, hidden: false, ...by() });
  await givenArticle({ sectionId: made.id, slug: 'a-worm' });
  expect(await findArticle('cyber', 'a-worm')).toMatchObject({ state: 'live' });
  await hideSection({ id: made.id, hidden: true, ...by() });
  expect((await eventsOf(made.id)).at(-1)).toEqual({ hard: true });
});

test('two who order the sections at once: the second is refused, and nothing is lost', async () => {
  const was = (await listDeskSections()).map(({ id }) => id);
  const order = { was, actor: by().actor, at: new Date() };
  expect(await orderSections({ ...order, now: was.toReversed() })).toEqual({ ok: true });
  expect(await orderSections({ ...order, now: was })).toEqual({ ok: false, problem: 'edited-elsewhere' });
  expect((await listDeskSections()).map(({ id }) => id)).toEqual(was.toReversed());
  expect(await orderSections({ ...order, was: was.toReversed(), now: was.slice(1) })).toMatchObject({ ok: false });
});

test('a colour in which nothing could be read is refused in words', async () => {
  const { facts } = await opened((await givenSection()).id);
  const typed = sectionFacts.safeParse({ ...facts, nameInEnglish: '', colour: '#ffeeaa' });
  expect(typed.error?.issues[0]?.message).toContain('on paper');
});
