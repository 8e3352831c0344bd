import type { Metadata } from 'next';
import { Field } from '@/components/admin/field';
import { DeadLink } from '@/features/staff/components/dead-link';
import { Door } from '@/features/staff/components/door';
import { NewPasswordField } from '@/features/staff/components/new-password-field';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { join } from '@/features/staff/doors/actions';
import { findInvitation, type Invitation } from '@/features/staff/doors/invitations';

export const metadata: Metadata = { title: 'Join the newsroom' };

export default async function InvitationPage({ params }: PageProps<'/admin/invitation/[token]'>) {
  const { token } = await params;
  const invitation = await findInvitation(token, new Date());
  if (!invitation) return <DeadLink />;
  const { email } = invitation;
  return (
    <Door title="Join the newsroom" lead={leadFor(invitation)}>
      <SaidForm action={join.bind(null, token)} submit="Come in" kind="go" big className="door-form">
        <Field id="name" name="name" label="Name" aside="as your colleagues see it" autoComplete="name" required />
        {email === null ? (
          <Field id="email" name="email" label="E-mail" type="email" autoComplete="username" required />
        ) : (
          <Field id="email" label="E-mail" type="email" autoComplete="username" value={email} readOnly />
        )}
        <NewPasswordField />
      </SaidForm>
    </Door>
  );
}

function leadFor({ role, invitedBy }: Invitation): string {
  const as = `${role === 'owner' || role === 'editor' || role === 'author' ? 'an' : 'a'} ${role}`;
  return invitedBy
    ? `${invitedBy.name} invites you as ${as}.`
    : 'You become an owner: you can do everything and invite everybody else.';
}
