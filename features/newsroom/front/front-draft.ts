import { type KeptPin, keptPins } from '@/features/newsroom/front/pin';
import type { Transaction } from '@/lib/staff-db';

export type FrontDraft = { version: number; pins: KeptPin[]; fromNumber: number | null };

/** The layout that the desk works on, which nobody else can change until this transaction ends. */
export async function lockFrontDraft(tx: Transaction): Promise<FrontDraft> {
  await tx.$executeRaw`insert into front_draft (id) values (1) on conflict do nothing`;
  await tx.$executeRaw`select 1 from front_draft where id = 1 for update`;
  const { version, pins, fromNumber } = await tx.frontDraft.findUniqueOrThrow({ where: { id: 1 } });
  return { version, pins: keptPins.parse(pins), fromNumber };
}

type Layout = { pins: KeptPin[]; startsAt: Date | null; staffId: string | null; now: Date; fromNumber?: number };

/** Keeps a layout for good. The draft must be locked: it counts them. */
export async function keepLayout(tx: Transaction, { pins, staffId, now, ...layout }: Layout): Promise<number> {
  const last = await tx.frontLayout.aggregate({ _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const { articles, pictures } = await findThere(tx, pins);
  const kept = pins.filter((it) => articles.has(it.articleId));
  await tx.frontLayout.create({
    data: {
      ...{ ...layout, number, createdAt: now, createdById: staffId },
      pins: {
        create: kept.map(({ pictureId, ...pin }) => ({
          ...pin,
          pictureId: pictureId && pictures.has(pictureId) ? pictureId : null,
        })),
      },
    },
  });
  return number;
}

/** Of what is named, what there still is: demonstration content may have gone meanwhile. */
async function findThere(tx: Transaction, pins: KeptPin[]) {
  const articles = await tx.article.findMany({
    where: { id: { in: pins.map((it) => it.articleId) } },
    select: { id: true },
  });
  const pictures = await tx.picture.findMany({
    where: { id: { in: pins.flatMap((it) => it.pictureId ?? []) } },
    select: { id: true },
  });
  return { articles: new Set(articles.map((it) => it.id)), pictures: new Set(pictures.map((it) => it.id)) };
}

/** The pins of a layout as the draft keeps them; null where there is no such layout. */
export async function findLayout(tx: Transaction, number: number) {
  const layout = await tx.frontLayout.findUnique({
    where: { number },
    include: { pins: { orderBy: [{ slot: 'asc' }, { place: 'asc' }] } },
  });
  if (!layout) return null;
  const pins = layout.pins.map(({ layoutId: _, until, ...pin }) => ({ ...pin, until: until?.toISOString() ?? null }));
  return { ...layout, pins };
}

/** What readers see at an instant. */
export async function findNumberInForce(tx: Transaction, now: Date): Promise<number | null> {
  const layout = await tx.frontLayout.findFirst({
    where: { startsAt: { lte: now }, endedAt: null },
    orderBy: [{ startsAt: 'desc' }, { number: 'desc' }],
    select: { number: true },
  });
  return layout?.number ?? null;
}
