import { CHROME, FRONT, LATEST, sectionTag, slugTag } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { changedElsewhere, type Elsewhere } from '@/features/newsroom/desk/changed-elsewhere';
import { seenOf } from '@/features/newsroom/desk/seen';
import { isReserved } from '@/features/newsroom/sections/reserved';
import { type SectionFacts, sectionFactsOf } from '@/features/newsroom/sections/section-facts';
import { change } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';

export type SectionAnswer =
  | { ok: true; id: string; seen: string }
  | { ok: false; problem: 'unknown' | 'reserved' | 'language-in-use' }
  | { ok: false; problem: 'slug-taken' | 'slug-was-taken' | 'code-taken'; by: string }
  | { ok: false; problem: 'edited-elsewhere'; elsewhere: Elsewhere };

type Deed = { facts: SectionFacts; actor: Actor; now: Date };

/** A new section stands last and hidden, until somebody shows it. */
export async function createSection({ facts, actor, now }: Deed): Promise<SectionAnswer> {
  return change<SectionAnswer>(async (tx) => {
    const problem = await refusalOf(tx, facts, null);
    if (problem) return { answer: problem, forget: null };
    const { _max } = await tx.section.aggregate({ _max: { position: true } });
    const data = { ...facts, position: (_max.position ?? 0) + 1, hidden: true };
    const { id } = await tx.section.create({ data, select: { id: true } });
    const thing = { kind: 'section', id };
    await writeDown(tx, { actor, at: now, action: 'create-section', thing, after: facts });
    return { answer: { ok: true, id, seen: seenOf(facts) }, forget: null };
  });
}

/** Says something else of a section. Its former address leads to it, and so does each former one of its pieces, at once. */
export async function changeSection(deed: Deed & { id: string; seen: string }): Promise<SectionAnswer> {
  const { id, seen, facts, actor, now } = deed;
  return change<SectionAnswer>(async (tx) => {
    await tx.$queryRaw`select id from section where id = ${id}::uuid for update`;
    const row = await tx.section.findUnique({ where: { id } });
    if (!row) return { answer: { ok: false, problem: 'unknown' }, forget: null };
    const before = sectionFactsOf(row);
    const elsewhere = await changedElsewhere(tx, { kind: 'section', id, facts: before, seen });
    if (elsewhere) return { answer: { ok: false, problem: 'edited-elsewhere', elsewhere }, forget: null };
    const problem = await refusalOf(tx, facts, { id, language: before.language });
    if (problem) return { answer: problem, forget: null };
    if (before.slug !== facts.slug) {
      await tx.formerSectionSlug.deleteMany({ where: { slug: facts.slug, sectionId: id } });
      await tx.formerSectionSlug.create({ data: { slug: before.slug, sectionId: id, leftAt: now } });
    }
    await tx.section.update({ where: { id }, data: facts });
    const thing = { kind: 'section', id };
    await writeDown(tx, { actor, at: now, action: 'change-section', thing, before, after: facts });
    // Every page names its sections above, and every list the sections of its pieces.
    const tags = [CHROME, FRONT, LATEST, sectionTag(id), ...[before.slug, facts.slug].map(slugTag)];
    return { answer: { ok: true, id, seen: seenOf(facts) }, forget: { tags } };
  });
}

/** One at a time settles its address: two must not both find the same one free. */
async function refusalOf(
  tx: Transaction,
  { slug, code, language }: SectionFacts,
  own: { id: string; language: string } | null,
): Promise<(SectionAnswer & { ok: false }) | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('settle-section'))`;
  if (isReserved(slug)) return { ok: false, problem: 'reserved' };
  const others = own ? { id: { not: own.id } } : {};
  const slugs = await tx.section.findFirst({ where: { slug, ...others }, select: { name: true } });
  if (slugs) return { ok: false, problem: 'slug-taken', by: slugs.name };
  const was = await tx.formerSectionSlug.findUnique({ where: { slug }, include: { section: true } });
  if (was && was.sectionId !== own?.id) return { ok: false, problem: 'slug-was-taken', by: was.section.name };
  const codes = await tx.section.findFirst({ where: { code, ...others }, select: { name: true } });
  if (codes) return { ok: false, problem: 'code-taken', by: codes.name };
  if (own && own.language !== language) {
    const named = await tx.article.findFirst({ where: { sectionId: own.id }, select: { id: true } });
    if (named) return { ok: false, problem: 'language-in-use' };
  }
  return null;
}
