import type { Metadata } from 'next';
import { Field } from '@/components/admin/field';
import { Door } from '@/features/staff/components/door';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { forgotten } from '@/features/staff/doors/actions';
import { mailLeaves } from '@/features/staff/mail-leaves';

export const metadata: Metadata = { title: 'Password forgotten' };

export default async function ForgottenPage() {
  if (!(await mailLeaves())) {
    return (
      <Door title="Password forgotten">
        <p>
          This house sends no mail yet, so no link can be sent. Ask an owner: under People they can make you one that
          sets a new password.
        </p>
        <p className="door-way">
          <a href="/admin/sign-in">Back to the sign-in</a>
        </p>
      </Door>
    );
  }
  return (
    <Door title="Password forgotten" lead="A link to a new one comes by mail. The six digits stay as they are.">
      <SaidForm action={forgotten} submit="Send me the link" kind="go" big className="door-form">
        <Field id="email" name="email" label="E-mail" type="email" autoComplete="username" required />
      </SaidForm>
      <p className="door-way">
        <a href="/admin/sign-in">Back to the sign-in</a>
      </p>
    </Door>
  );
}
