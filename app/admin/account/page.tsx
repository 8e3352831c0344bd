import type { Metadata } from 'next';
import { Field } from '@/components/admin/field';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import * as actions from '@/features/staff/account/actions';
import { countRecoveryCodes } from '@/features/staff/account/keys';
import { listPasskeys, listSessions } from '@/features/staff/account/queries';
import { Desk } from '@/features/staff/components/desk';
import { NewPasswordField } from '@/features/staff/components/new-password-field';
import { OwnPasskeys } from '@/features/staff/components/own-passkeys';
import { OwnScreens } from '@/features/staff/components/own-screens';
import { OwnSecondStep } from '@/features/staff/components/own-second-step';
import { OwnSessions } from '@/features/staff/components/own-sessions';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { requireSignedIn } from '@/features/staff/guard';
import { passkeysWorkHere } from '@/features/staff/passkey-place';

export const metadata: Metadata = { title: 'Your account' };

export default async function AccountPage() {
  const staff = await requireSignedIn();
  const now = new Date();
  const [sessions, passkeys, codes, place] = await Promise.all([
    ...([listSessions(staff.id, now), listPasskeys(staff.id)] as const),
    ...([countRecoveryCodes(staff), passkeysWorkHere()] as const),
  ]);
  return (
    <Desk staff={staff} bar={<NewsroomBar staff={staff} />}>
      <div className="pad">
        <header className="page-head">
          <h1 className="h1">Your account</h1>
          <form action={actions.signOut}>
            <button type="submit" className="btn">
              Sign out
            </button>
          </form>
        </header>
        <Slip title="You" words={`${staff.email}, ${staff.role}. An owner can change the role.`}>
          <SaidForm action={actions.rename} submit="Save the name" className="slip-form">
            <Field id="name" name="name" label="Name" defaultValue={staff.name} autoComplete="name" required />
          </SaidForm>
        </Slip>
        <Slip title="E-mail" words="A new address counts once it was confirmed there. The old one is told.">
          <SaidForm action={actions.changeEmail} submit="Ask the new address" className="slip-form">
            <Field id="email" name="email" label="New address" type="email" autoComplete="email" required />
            <Field
              {...{ id: 'email-password', name: 'password', label: 'Your password', type: 'password' }}
              {...{ autoComplete: 'current-password', required: true }}
            />
          </SaidForm>
        </Slip>
        <OwnScreens preferences={staff.preferences} />
        <Slip title="Password" words="Every other session ends when it changes.">
          <SaidForm action={actions.changePassword} submit="Change the password" className="slip-form">
            <input type="hidden" autoComplete="username" value={staff.email} readOnly />
            <Field
              {...{ id: 'current', name: 'current', label: 'The one you have', type: 'password' }}
              {...{ autoComplete: 'current-password', required: true }}
            />
            <NewPasswordField label="A new one" />
          </SaidForm>
        </Slip>
        <OwnSecondStep codes={codes} />
        <OwnPasskeys passkeys={passkeys} place={place} />
        <OwnSessions sessions={sessions} current={staff.sessionId} />
      </div>
    </Desk>
  );
}
