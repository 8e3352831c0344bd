import type { Document } from '@/features/files/document';
import { documentPath } from '@/features/files/paths';

export const documentColumns = { id: true, hash: true, fileName: true, title: true, bytes: true } as const;

type Row = { id: string; hash: string; fileName: string; title: string; bytes: number };

export const toDocument = ({ title, bytes, ...row }: Row): Document => ({ title, bytes, path: documentPath(row) });
