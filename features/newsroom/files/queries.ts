import 'server-only';
import { documentPath } from '@/features/files/paths';
import { staffDb } from '@/lib/staff-db';

export type DocumentLine = {
  id: string;
  title: string;
  bytes: number;
  path: string;
  offered: boolean;
  issueId: string | null;
};

const MOST = 200;

/** The PDFs of the house, newest first. */
export async function listDocuments(): Promise<DocumentLine[]> {
  const rows = await staffDb().document.findMany({
    where: { trashedAt: null },
    include: { issues: { select: { id: true }, take: 1 } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return rows.map(({ id, title, bytes, hash, fileName, offered, issues }) => ({
    ...{ id, title, bytes, offered, path: documentPath({ id, hash, fileName }) },
    issueId: issues[0]?.id ?? null,
  }));
}

/** Issues that a PDF may belong to, newest first. */
export async function listIssueChoices(): Promise<{ id: string; name: string }[]> {
  const rows = await staffDb().issue.findMany({
    select: { id: true, number: true, magazine: { select: { name: true } } },
    orderBy: [{ appearsOn: 'desc' }],
    take: MOST,
  });
  return rows.map(({ id, number, magazine }) => ({ id, name: `${magazine.name} ${number}` }));
}
