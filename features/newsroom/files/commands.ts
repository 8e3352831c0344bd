import { z } from 'zod';
import { documentTag, issueTag } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { faultOfPdf } from '@/features/newsroom/files/examine-pdf';
import { titleFrom } from '@/features/newsroom/pictures/commands/take-in';
import type { Refused } from '@/features/newsroom/pictures/intake/refused';
import { slugFrom } from '@/features/newsroom/rules';
import { change } from '@/lib/change';
import { keepByHash } from '@/lib/originals/keep-by-hash';
import { staffDb } from '@/lib/staff-db';

type Bring = { sent: Buffer; name: string; actor: Actor; now: Date };
export type Brought = { ok: true; id: string; already: boolean } | { ok: false; problem: Refused };

/** Takes a PDF in; nobody outside has it until it is offered, or an issue that is out bears it. */
export async function takeDocumentIn({ sent, name, actor, now }: Bring): Promise<Brought> {
  const problem = faultOfPdf(sent);
  if (problem) return { ok: false, problem };
  const { hash, original } = await keepByHash(sent, 'pdf');
  const title = titleFrom(name);
  return staffDb().$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${hash}, 1))`;
    const there = await tx.document.findFirst({ where: { hash } });
    if (there) {
      if (there.trashedAt) await tx.document.update({ where: { id: there.id }, data: { trashedAt: null } });
      return { ok: true, id: there.id, already: true } as const;
    }
    const fileName = `${slugFrom(title)}.pdf`;
    const { id } = await tx.document.create({
      data: {
        original,
        hash,
        bytes: sent.length,
        title,
        fileName,
        createdAt: now,
        createdById: actor.staffId,
      },
      select: { id: true },
    });
    await writeDown(tx, {
      actor,
      at: now,
      action: 'add-document',
      thing: { kind: 'document', id },
      after: { title, hash },
    });
    return { ok: true, id, already: false } as const;
  });
}

export const saidOfDocument = z
  .object({
    title: z.string().trim().min(1).max(120),
    offered: z.boolean(),
    /** The issue that bears it; null: none. */
    issueId: z.uuid().nullable(),
    trashed: z.boolean(),
  })
  .partial();
type Say = { id: string; said: z.output<typeof saidOfDocument>; actor: Actor; now: Date };

/** Offers a PDF or takes it back, gives it to an issue, names it; taken back, it is gone from kept copies too. */
export async function describeDocument({ id, said, actor, now }: Say): Promise<{ ok: boolean }> {
  return change<{ ok: boolean }>(async (tx) => {
    const before = await tx.document.findUnique({ where: { id }, include: { issues: { select: { id: true } } } });
    if (!before) return { answer: { ok: false }, forget: null };
    const { title, offered, issueId, trashed } = said;
    const data = {
      ...(title === undefined ? {} : { title, fileName: `${slugFrom(title)}.pdf` }),
      ...(offered === undefined ? {} : { offered }),
      ...(trashed === undefined ? {} : { trashedAt: trashed ? now : null }),
    };
    await tx.document.update({ where: { id }, data });
    const had = before.issues.map((issue) => issue.id);
    if (issueId !== undefined) {
      await tx.issue.updateMany({ where: { documentId: id }, data: { documentId: null } });
      if (issueId) await tx.issue.updateMany({ where: { id: issueId }, data: { documentId: id } });
    }
    await writeDown(tx, { actor, at: now, action: 'describe-document', thing: { kind: 'document', id }, after: said });
    const issues = [...had, ...(issueId ? [issueId] : [])].map(issueTag);
    return { answer: { ok: true }, forget: { tags: issues, hard: [documentTag(id)] } };
  });
}
