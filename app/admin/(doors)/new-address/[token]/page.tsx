import type { Metadata } from 'next';
import { findNewEmail } from '@/features/staff/account/new-email';
import { DeadLink } from '@/features/staff/components/dead-link';
import { Door } from '@/features/staff/components/door';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { confirmAddress } from '@/features/staff/doors/actions';

export const metadata: Metadata = { title: 'Your new address' };

export default async function NewAddressPage({ params }: PageProps<'/admin/new-address/[token]'>) {
  const { token } = await params;
  const found = await findNewEmail(token, new Date());
  if (!found) return <DeadLink />;
  return (
    <Door title="Your new address" lead={`${found.email} signs in from now on, and gets the newsroom’s letters.`}>
      <SaidForm action={confirmAddress.bind(null, token)} submit="It is mine" kind="go" big className="door-form" />
    </Door>
  );
}
