import type { Metadata } from 'next';
import { Door } from '@/features/staff/components/door';

export const metadata: Metadata = { title: 'Look into your mail' };

export default function SentPage() {
  return (
    <Door title="Look into your mail">
      <p>
        If this address belongs to somebody of the house, a link is on its way. It works once, within an hour. If
        nothing comes, look among the spam or ask an owner.
      </p>
      <p className="door-way">
        <a href="/admin/sign-in">Back to the sign-in</a>
      </p>
    </Door>
  );
}
