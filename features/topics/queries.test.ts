import { expect, test } from 'vitest';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenEvent, givenSection, givenTopic } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';
import { findTopic, findTopicRiver, listEventsOfTopic, listTopics, listTopicsBeside } from './queries';

givenPublication();

test('a topic is known by what was written about it; one that was merged leads to the other', async () => {
  const [kept, merged, silent] = [await givenTopic('Cranes'), await givenTopic('Lifts'), await givenTopic('Silence')];
  await givenArticle({ topicIds: [kept.id] });
  await staffDb().topic.update({ where: { id: merged.id }, data: { mergedIntoId: kept.id } });
  expect(await findTopic(kept.slug)).toMatchObject({ state: 'live', topic: { name: 'Cranes', kind: 'subject' } });
  expect(await findTopic(merged.slug)).toEqual({ state: 'moved', slug: kept.slug });
  expect(await findTopic(silent.slug)).toEqual({ state: 'unknown' });
  const known = (await listTopics(50)).get('subject')?.map((it) => it.name);
  expect(known).toContain('Cranes');
  expect(known).not.toContain('Lifts');
  expect(known).not.toContain('Silence');
});

test('beside a topic stand those that its pieces share, the most shared first, and nothing of hidden pieces', async () => {
  const [radar, masts, ships, secret] = [
    await givenTopic('Radar'),
    await givenTopic('Masts'),
    await givenTopic('Ships'),
    await givenTopic('Secret'),
  ];
  const hidden = await givenSection({ hidden: true });
  await givenArticle({ topicIds: [radar.id, ships.id] });
  await givenArticle({ topicIds: [radar.id, masts.id] });
  await givenArticle({ topicIds: [radar.id, masts.id] });
  await givenArticle({ topicIds: [radar.id, secret.id], sectionId: hidden.id });
  expect((await listTopicsBeside(radar.id, 8)).map((it) => it.name)).toEqual(['Masts', 'Ships']);
  expect((await findTopicRiver(radar.id, 1))?.teasers).toHaveLength(3);
});

test('of a topic’s events those are listed that have not ended, and that are announced', async () => {
  const topic = await givenTopic();
  const announced = { topicId: topic.id, publishedAt: new Date('2026-01-01') };
  const days = (first: string, last: string) => ({ startsOn: new Date(first), endsOn: new Date(last) });
  await givenEvent({ ...announced, name: 'Later', ...days('2027-05-04', '2027-05-06') });
  await givenEvent({ ...announced, name: 'Going on', ...days('2027-02-27', '2027-03-01') });
  await givenEvent({ ...announced, name: 'Over', ...days('2027-02-01', '2027-02-28') });
  await givenEvent({ ...announced, name: 'Not announced', publishedAt: null, ...days('2027-05-04', '2027-05-06') });
  expect((await listEventsOfTopic(topic.id, '2027-03-01', 9)).map((it) => it.name)).toEqual(['Going on', 'Later']);
});
