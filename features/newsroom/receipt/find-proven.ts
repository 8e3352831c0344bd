import 'server-only';
import { parseBody } from '@/features/articles/blocks';
import { kind } from '@/features/articles/kind';
import { headlineUnderLabel } from '@/features/articles/under-label';
import type { Proven } from '@/features/newsroom/receipt/surfaces';
import { dayKeyOf } from '@/features/words/dates';
import { language } from '@/features/words/language';
import { staffDb } from '@/lib/staff-db';

/** A piece that readers have or had, and when that last changed; null for one that they have never seen. */
export async function findProven(articleId: string, now: Date): Promise<{ piece: Proven; since: Date } | null> {
  const row = await staffDb().article.findUnique({
    where: { id: articleId },
    include: {
      ...{ section: true, liveRevision: true, formerSlugs: true },
      bylines: { orderBy: { position: 'asc' }, include: { author: true } },
      topics: { orderBy: { position: 'asc' }, include: { topic: true } },
    },
  });
  if (!row?.section || !row.slug || !row.liveRevision || !row.publishedAt || row.publishedAt > now) return null;
  const { liveRevision: text, publishedAt, changedAt, unpublishAt } = row;
  const said = { headline: text.headline, kind: kind.parse(row.kind), language: language.parse(row.language) };
  const instants = [publishedAt, changedAt, unpublishAt].filter((it) => it !== null && it <= now).map(Number);
  return {
    since: new Date(Math.max(...instants)),
    piece: {
      ...{ id: row.id, slug: row.slug, section: row.section, language: said.language },
      headlines: [text.headline, headlineUnderLabel(said)],
      ...{ standfirst: text.standfirst, body: parseBody(text.body), day: dayKeyOf(publishedAt) },
      authors: row.bylines.map((it) => it.author),
      topics: row.topics.map((it) => it.topic),
      formerSlugs: row.formerSlugs.map((it) => it.slug),
    },
  };
}
