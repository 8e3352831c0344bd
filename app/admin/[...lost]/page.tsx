import { notFound } from 'next/navigation';
import { requireSignedIn } from '@/features/staff/guard';

/** Every address of the newsroom that is no page: strangers are not told so. */
export default async function LostPage() {
  await requireSignedIn();
  notFound();
}
