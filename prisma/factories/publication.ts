import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Actor } from '@/features/newsroom/actor';
import { createPiece } from '@/features/newsroom/commands/create-piece';
import { publish } from '@/features/newsroom/commands/publish';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import type { TextAsTyped } from '@/features/newsroom/schema';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { organisation } from '@/prisma/seed/organisation';

/** Things of the publication, made through its own commands, so that seed, tests and browser tests meet what editors make. */
export const nobody: Actor = { staffId: null, name: 'factory' };

const unique = () => randomBytes(5).toString('hex');

export async function givenOrganisation(): Promise<void> {
  await staffDb().organisation.upsert({
    where: { id: 1 },
    update: {},
    create: organisation,
  });
}

type SectionTraits = { name?: string; slug?: string; language?: string; hidden?: boolean; parentId?: string };

/** Two sections of one name would be two landmarks that a screen reader cannot tell apart. */
export async function givenSection({ name = `Bridges ${unique()}`, ...traits }: SectionTraits = {}) {
  return staffDb().section.create({
    data: {
      name,
      shortName: name,
      slug: `section-${unique()}`,
      code: await freeCode(),
      colour: '#1B5474',
      nightColour: '#8CC4E2',
      language: 'en',
      position: 100,
      ...traits,
    },
  });
}

/** Two capitals that no section has; drawn, since several tests make sections at once. */
async function freeCode(): Promise<string> {
  const letter = () => String.fromCharCode(65 + randomInt(26));
  for (;;) {
    const code = letter() + letter();
    if (!(await staffDb().section.findUnique({ where: { code }, select: { id: true } }))) return code;
  }
}

export async function givenAuthor(name = 'Ada Örnsköld') {
  return staffDb().author.create({ data: { name, handle: `author-${unique()}` } });
}

export async function givenTopic(name = 'Radar') {
  return staffDb().topic.create({ data: { name, slug: `topic-${unique()}`, kind: 'subject' } });
}

export async function givenPicture(
  traits: { original?: string; hash?: string; shownAlone?: boolean; expiresAt?: Date } = {},
) {
  return staffDb().picture.create({
    data: {
      original: `${randomUUID()}.webp`,
      hash: unique(),
      mediaType: 'image/webp',
      width: 1600,
      height: 900,
      bytes: 1,
      alt: '',
      credit: 'Illustration: MON',
      ...traits,
    },
  });
}

type EventTraits = { name?: string; slug?: string; startsOn?: Date; endsOn?: Date; topicId?: string; kind?: string } & {
  language?: string;
  cancelled?: boolean;
  description?: string;
  publishedAt?: Date | null;
};

/** An event that readers see, ten days from now unless it says otherwise. */
export async function givenEvent({ name = `Straits Assembly ${unique()}`, startsOn, ...traits }: EventTraits = {}) {
  const first = startsOn ?? new Date(Math.floor(Date.now() / 86_400_000 + 10) * 86_400_000);
  return staffDb().event.create({
    data: {
      ...{ name, slug: `event-${unique()}`, kind: 'conference', city: 'Kolvik', country: 'Valdoria' },
      ...{ startsOn: first, endsOn: traits.endsOn ?? first, publishedAt: new Date(), description: 'All day.' },
      ...traits,
    },
  });
}

export async function givenMagazine(traits: { name?: string; slug?: string; language?: string; about?: string } = {}) {
  const name = traits.name ?? `MON ${unique()}`;
  return staffDb().magazine.create({
    data: { slug: `title-${unique()}`, language: 'en', position: 100, ...traits, name },
  });
}

type IssueTraits = { slug?: string; number?: string; theme?: string; about?: string; coverId?: string } & {
  appearsOn?: Date;
  publishedAt?: Date | null;
  entries?: { rubric: string; headline: string; page: number; articleId?: string }[];
};

/** An issue that readers see, of this day unless it says otherwise. */
export async function givenIssue(magazineId: string, { entries = [], ...traits }: IssueTraits = {}) {
  return staffDb().issue.create({
    data: {
      ...{ magazineId, slug: `issue-${unique()}`, number: '1/2027', publishedAt: new Date() },
      ...{ appearsOn: new Date(Math.floor(Date.now() / 86_400_000) * 86_400_000), pages: 64 },
      ...traits,
      entries: { create: entries.map((entry, position) => ({ ...entry, position })) },
    },
  });
}

export type PieceTraits = Partial<TextAsTyped> & { now?: Date };

/** A piece that nobody but staff sees. */
export async function givenDraft({ now = new Date(), ...text }: PieceTraits = {}) {
  const headline = text.headline ?? `A bridge opens ${unique()}`;
  const id = await createPiece({
    actor: nobody,
    now,
    text: {
      standfirst: 'It carries what it was built for.',
      body: paragraphs('The first lorry crossed at six in the morning.', 'Nobody clapped.'),
      ...text,
      headline,
      sectionId: text.sectionId ?? (await givenSection()).id,
      bylines: text.bylines ?? [{ authorId: (await givenAuthor()).id, place: 'Kolvik', outlet: 'MON' }],
    },
  });
  return { id, headline };
}

/** A piece that readers see, since `now` (this moment). */
export async function givenArticle(traits: PieceTraits = {}) {
  return publishOrThrow(traits);
}

/** A piece that is to appear at an instant to come. */
export async function givenScheduled({ goesLiveAt, ...traits }: PieceTraits & { goesLiveAt: Date }) {
  return publishOrThrow(traits, goesLiveAt);
}

/** A piece that was live and was taken back. */
export async function givenWithdrawn(traits: PieceTraits & { why?: string } = {}) {
  const { why, ...text } = traits;
  const article = await publishOrThrow(text);
  await withdraw({ articleId: article.id, actor: nobody, now: new Date(), ...(why ? { why } : {}) });
  return article;
}

async function publishOrThrow(traits: PieceTraits, goesLiveAt?: Date) {
  const draft = await givenDraft(traits);
  const done = await publish({
    articleId: draft.id,
    actor: nobody,
    now: traits.now ?? new Date(),
    ...(goesLiveAt ? { goesLiveAt } : {}),
  });
  if (!done.ok) throw new Error(`The factory's piece was refused: ${JSON.stringify(done)}`);
  return { ...draft, path: done.path, publishedAt: done.publishedAt };
}
