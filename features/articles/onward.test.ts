import { beforeAll, describe, expect, test } from 'vitest';
import { listOnward } from '@/features/articles/queries';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import {
  givenArticle,
  givenScheduled,
  givenSection,
  givenTopic,
  nobody,
  type PieceTraits,
} from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY);
const topic = { radar: '', fuel: '' };
let home: string;
let elsewhere: string;

beforeAll(async () => {
  topic.radar = (await givenTopic('Radar')).id;
  topic.fuel = (await givenTopic('Fuel')).id;
});

describe('what to read after a piece', () => {
  /** Each test has sections of its own: what another one published must not stand in its lists. */
  const piece = async (headline: string, traits: PieceTraits = {}) =>
    givenArticle({ headline, sectionId: home, ...traits });
  const related = async (article: { id: string }, howMany = 4) =>
    (await listOnward(article, home, { related: howMany, beside: 4 })).related.map((it) => it.headline);
  const choose = (articleId: string, ...relatedIds: string[]) =>
    staffDb().relatedChoice.createMany({
      data: relatedIds.map((relatedId, position) => ({ articleId, relatedId, position })),
    });
  const begin = async () => {
    home = (await givenSection()).id;
    elsewhere = (await givenSection()).id;
    topic.radar = (await givenTopic('Radar')).id;
    topic.fuel = (await givenTopic('Fuel')).id;
  };

  test('is what an editor chose, in that order, then shared topics, then the section; at most as many as asked', async () => {
    await begin();
    const it = await piece('It', { topicIds: [topic.radar] });
    const first = await piece('Chosen first', { sectionId: elsewhere, now: daysAgo(900) });
    const second = await piece('Chosen second', { sectionId: elsewhere, now: daysAgo(800) });
    await piece('Of the topic', { sectionId: elsewhere, topicIds: [topic.radar], now: daysAgo(5) });
    await piece('Of the section', { now: daysAgo(1) });
    await choose(it.id, first.id, second.id);
    expect(await related(it)).toEqual(['Chosen first', 'Chosen second', 'Of the topic', 'Of the section']);
    expect(await related(it, 2)).toEqual(['Chosen first', 'Chosen second']);
  });

  test('shares as many topics as can be, and of equals is the newest; a topic outweighs a year, two years outweigh it', async () => {
    await begin();
    const it = await piece('It', { topicIds: [topic.radar, topic.fuel] });
    const both = [topic.radar, topic.fuel];
    await piece('One, today', { sectionId: elsewhere, topicIds: [topic.radar] });
    await piece('One, yesterday', { sectionId: elsewhere, topicIds: [topic.fuel], now: daysAgo(1) });
    await piece('Both, last spring', { sectionId: elsewhere, topicIds: both, now: daysAgo(200) });
    await piece('Both, long ago', { sectionId: elsewhere, topicIds: both, now: daysAgo(800) });
    expect(await related(it)).toEqual(['Both, last spring', 'One, today', 'One, yesterday', 'Both, long ago']);
  });

  test('is never itself, however it was chosen', async () => {
    await begin();
    const it = await piece('It', { topicIds: [topic.radar] });
    await choose(it.id, it.id);
    expect(await related(it)).toEqual([]);
  });

  test('is never what readers may not see: scheduled, withdrawn, run out, behind a hidden section', async () => {
    await begin();
    const tagged = { topicIds: [topic.radar] };
    const it = await piece('It', tagged);
    const soon = { sectionId: home, ...tagged, headline: 'Scheduled', goesLiveAt: new Date(Date.now() + DAY) };
    const scheduled = await givenScheduled(soon);
    const withdrawn = await piece('Withdrawn', tagged);
    await withdraw({ articleId: withdrawn.id, actor: nobody, now: new Date() });
    const over = await piece('Run out', { ...tagged, now: daysAgo(2) });
    await staffDb().article.update({ where: { id: over.id }, data: { unpublishAt: daysAgo(1) } });
    const hidden = await givenSection({ hidden: true });
    const behind = await piece('Behind a curtain', { ...tagged, sectionId: hidden.id });
    await choose(it.id, scheduled.id, withdrawn.id, over.id, behind.id);
    await piece('Seen', tagged);
    expect(await related(it)).toEqual(['Seen']);
    expect(await related(scheduled)).toEqual([]);
  });

  test('is of one language, also where an editor chose', async () => {
    await begin();
    const it = await piece('It', { topicIds: [topic.radar] });
    const spanish = await piece('El radar', { topicIds: [topic.radar], language: 'es' });
    const english = await piece('The radar', { topicIds: [topic.radar] });
    await choose(it.id, spanish.id);
    expect(await related(it)).toEqual(['The radar']);
    await piece('Otro radar', { topicIds: [topic.radar], language: 'es' });
    expect(await related(spanish)).toEqual(['Otro radar']);
    expect(await related(english)).toEqual(['It']);
  });

  test('is nothing paid for, unless an editor chose it', async () => {
    await begin();
    const it = await piece('It', { topicIds: [topic.radar] });
    const paid = await piece('Paid', { topicIds: [topic.radar], kind: 'sponsored', body: paragraphs('Buy.') });
    expect(await related(it)).toEqual([]);
    await choose(it.id, paid.id);
    expect(await related(it)).toEqual(['Paid']);
  });

  test('stands once; beside it stand others of the section, the newest first', async () => {
    await begin();
    const it = await piece('It', { topicIds: [topic.radar] });
    const near = await piece('Near', { topicIds: [topic.radar], now: daysAgo(3) });
    await choose(it.id, near.id);
    await piece('Older', { now: daysAgo(2) });
    await piece('Newer', { now: daysAgo(1) });
    const { related: after, beside } = await listOnward(it, home, { related: 1, beside: 4 });
    expect(after.map((one) => one.headline)).toEqual(['Near']);
    expect(beside.map((one) => one.headline)).toEqual(['Newer', 'Older']);
  });
});
