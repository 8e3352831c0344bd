import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SecondStep } from '@/features/staff/components/second-step.client';
import { requireSignedIn } from '@/features/staff/guard';
import { needsSecondStep } from '@/features/staff/second-step';

export const metadata: Metadata = { title: 'Your second step' };

/** Where owners and editors come before anything else; also the way to another phone. */
export default async function SecondStepPage({ searchParams }: PageProps<'/admin/second-step'>) {
  const staff = await requireSignedIn();
  const asked = (await searchParams).new !== undefined;
  const needed = await needsSecondStep(staff);
  if (!needed && !asked && !staff.hasSecondStep) redirect('/admin');
  return (
    <main className="door wide">
      <div className="dbl">
        <h1>Your second step</h1>
        <p className="quiet-text">
          Whoever learns your password cannot get in without the six digits that your phone shows.
          {needed && ' Owners and editors need them before anything else.'}
        </p>
      </div>
      <SecondStep email={staff.email}>
        {staff.hasSecondStep && (
          <p className="says warn">It is set up. Begin again for another phone: this one counts no more.</p>
        )}
      </SecondStep>
    </main>
  );
}
