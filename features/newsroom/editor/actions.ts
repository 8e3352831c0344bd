'use server';

import { redirect } from 'next/navigation';
import { openPiece } from '@/features/newsroom/commands/open-piece';
import { requireStaff } from '@/features/staff/guard';

/** "New article": an empty piece of one's own, and on to it. */
export async function openNewPiece(): Promise<void> {
  const staff = await requireStaff('article:create');
  const id = await openPiece({ staffId: staff.id, name: staff.name }, new Date());
  redirect(`/admin/articles/${id}`);
}
