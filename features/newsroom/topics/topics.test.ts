import { expect, test } from 'vitest';
import { changeTopic, createTopic } from '@/features/newsroom/topics/commands/change-topic';
import { mergeTopics } from '@/features/newsroom/topics/commands/merge-topics';
import { askedTopics, findDeskTopic, listDeskTopics } from '@/features/newsroom/topics/queries';
import { topicFacts } from '@/features/newsroom/topics/topic-facts';
import { findTopic } from '@/features/topics/queries';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenDraft, givenEvent, givenTopic } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();
const by = () => ({ actor: { staffId: null, name: 'Inés' }, now: new Date() });
async function opened(id: string) {
  const topic = await findDeskTopic(id);
  if (!topic) throw new Error('no such topic');
  return topic;
}
const rename = async (id: string, slug: string) => {
  const { facts, seen } = await opened(id);
  return changeTopic({ id, seen, facts: { ...facts, slug }, ...by() });
};

test('a topic renamed and then merged is one hop from every address that either had', async () => {
  const [radar, radars, sensors] = [await givenTopic('Radar'), await givenTopic('Radars'), await givenTopic('Sensors')];
  const piece = await givenArticle({ topicIds: [radars.id] });
  const both = await givenArticle({ topicIds: [radars.id, radar.id] });
  await givenArticle({ topicIds: [sensors.id] });
  const draft = await givenDraft({ topicIds: [radars.id] });
  const event = await givenEvent({ topicId: radars.id });
  await rename(radars.id, 'all-radars');
  expect(await findTopic(radars.slug)).toEqual({ state: 'moved', slug: 'all-radars' });
  expect(await mergeTopics({ id: radars.id, intoId: radar.id, ...by() })).toEqual({ ok: true, pieces: 2 });
  expect(await mergeTopics({ id: radar.id, intoId: sensors.id, ...by() })).toEqual({ ok: true, pieces: 2 });
  for (const slug of ['all-radars', radars.slug, radar.slug])
    expect(await findTopic(slug)).toEqual({ state: 'moved', slug: sensors.slug });
  const has = await staffDb().articleTopic.findMany({ where: { articleId: { in: [piece.id, both.id] } } });
  expect(has.map((it) => it.topicId)).toEqual([sensors.id, sensors.id]);
  expect(await staffDb().draft.findUnique({ where: { articleId: draft.id } })).toMatchObject({
    topicIds: [sensors.id],
  });
  expect(await staffDb().event.findUnique({ where: { id: event.id } })).toMatchObject({ topicId: sensors.id });
  expect(await mergeTopics({ id: radar.id, intoId: sensors.id, ...by() })).toEqual({ ok: false, problem: 'merged' });
});

test('two who merge a pair crosswise leave one topic', async () => {
  const [one, other] = [await givenTopic('Mine hunter'), await givenTopic('Minehunter')];
  const answers = await Promise.all([
    mergeTopics({ id: one.id, intoId: other.id, ...by() }),
    mergeTopics({ id: other.id, intoId: one.id, ...by() }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('an address that leads to another topic is refused; a stale save overwrites nothing', async () => {
  const [one, other] = [await givenTopic('Frigates'), await givenTopic('Corvettes')];
  await rename(other.id, 'corvettes');
  expect(await rename(one.id, other.slug)).toEqual({ ok: false, problem: 'slug-taken', by: 'Corvettes' });
  const { facts, seen } = await opened(one.id);
  expect(await createTopic({ facts: { ...facts, slug: 'corvettes' }, ...by() })).toMatchObject({
    problem: 'slug-taken',
  });
  await changeTopic({ id: one.id, seen, facts: { ...facts, name: 'Frigate' }, ...by() });
  const late = await changeTopic({ id: one.id, seen, facts: { ...facts, kind: 'programme' }, ...by() });
  expect(late).toMatchObject({ problem: 'edited-elsewhere', elsewhere: { by: 'Inés', facts: { name: 'Frigate' } } });
});

test('facts are typed a line each; a line that is none is pointed at', () => {
  const typed = { name: 'Skarv', slug: 'skarv', kind: 'programme', language: '', description: '' };
  expect(topicFacts.parse({ ...typed, facts: 'Seat: Kolvik\n\nShips: 4: two built' }).facts).toEqual([
    { label: 'Seat', value: 'Kolvik' },
    { label: 'Ships', value: '4: two built' },
  ]);
  expect(topicFacts.safeParse({ ...typed, facts: 'Kolvik' }).error?.issues[0]?.message).toContain('“Kolvik” is none');
});

test('topics are found by words of their name, in whatever letters', async () => {
  await givenTopic('Sonar buoys');
  const found = await listDeskTopics(askedTopics.parse({ q: 'BUOY sonar', kind: 'nonsense' }));
  expect(found.topics.map(({ name }) => name)).toEqual(['Sonar buoys']);
});
