import type { Metadata } from 'next';
import { Desk } from '@/features/staff/components/desk';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const staff = await requireStaff('article:read');
  return (
    <Desk staff={staff} current="/admin">
      <div className="pad">
        <h1 className="h1">Today</h1>
        <p className="quiet-text">Nothing needs you.</p>
      </div>
    </Desk>
  );
}
