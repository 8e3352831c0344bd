import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignIn } from '@/features/staff/components/sign-in.client';
import { ownPath } from '@/features/staff/own-path';
import { passkeysWorkHere } from '@/features/staff/passkey-place';
import { whoAsks } from '@/features/staff/session';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const { back, renewed } = await searchParams;
  const path = ownPath(typeof back === 'string' ? back : null);
  if (await whoAsks()) redirect(path);
  return (
    <SignIn back={path} passkeys={await passkeysWorkHere()}>
      {renewed === undefined ? null : <p className="says">Your password is set. Sign in with it.</p>}
    </SignIn>
  );
}
