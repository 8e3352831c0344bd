import { CHROME } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { change } from '@/lib/change';

type Order = {
  text: string;
  language: string;
  /** What it leads to; only what readers have already. */
  articleId: string | null;
  until: Date;
  actor: Actor;
  now: Date;
};
export type BannerAnswer = { ok: true } | { ok: false; problem: 'in-the-past' | 'not-live' | 'unknown' };

/** Puts a line of breaking news above every page, from the next request on; one that stood there is over. */
export async function raiseBanner({ actor, now, ...line }: Order): Promise<BannerAnswer> {
  return change<BannerAnswer>(async (tx) => {
    const refuse = (problem: Extract<BannerAnswer, { ok: false }>['problem']) => ({
      answer: { ok: false as const, problem },
      forget: null,
    });
    if (line.until <= now) return refuse('in-the-past');
    const articles = line.articleId
      ? await tx.$queryRaw<unknown[]>`
      select 1 from pub.article where id = ${line.articleId}::uuid`
      : [];
    if (line.articleId && articles.length === 0) return refuse('not-live');
    await tx.banner.updateMany({ where: { endedAt: null, until: { gt: now } }, data: { endedAt: now } });
    const { id } = await tx.banner.create({ data: { ...line, since: now, createdById: actor.staffId } });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'raise-banner', thing: { kind: 'banner', id } },
      after: {
        text: line.text,
        until: line.until.toISOString(),
        ...(line.articleId ? { articleId: line.articleId } : {}),
      },
    });
    // It is part of every page: none is served again as it was kept.
    return { answer: { ok: true }, forget: { tags: [CHROME] } };
  });
}

/** Takes the line down before its time. */
export async function endBanner({ actor, now }: { actor: Actor; now: Date }): Promise<BannerAnswer> {
  return change<BannerAnswer>(async (tx) => {
    const standing = await tx.banner.findFirst({ where: { endedAt: null, until: { gt: now } } });
    if (!standing) return { answer: { ok: false, problem: 'unknown' }, forget: null };
    await tx.banner.updateMany({ where: { endedAt: null, until: { gt: now } }, data: { endedAt: now } });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'end-banner', thing: { kind: 'banner', id: standing.id } },
      before: { text: standing.text, until: standing.until.toISOString() },
    });
    return { answer: { ok: true }, forget: { tags: [CHROME] } };
  });
}
