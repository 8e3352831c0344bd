import type { Metadata } from 'next';
import { DeadLink } from '@/features/staff/components/dead-link';
import { Door } from '@/features/staff/components/door';
import { NewPasswordField } from '@/features/staff/components/new-password-field';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { setPassword } from '@/features/staff/doors/actions';
import { findReset } from '@/features/staff/doors/resets';

export const metadata: Metadata = { title: 'A new password' };

export default async function ResetPage({ params }: PageProps<'/admin/reset/[token]'>) {
  const { token } = await params;
  const found = await findReset(token, new Date());
  if (!found) return <DeadLink />;
  return (
    <Door title="A new password" lead="Every window in which you are signed in is signed out.">
      <SaidForm action={setPassword.bind(null, token)} submit="Set it" kind="go" big className="door-form">
        <NewPasswordField label="New password" />
      </SaidForm>
    </Door>
  );
}
