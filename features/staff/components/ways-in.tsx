import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { endSessions, giveResetLink, letBackIn, letGo, takeSecondStep } from '@/features/staff/people/actions';
import type { Person } from '@/features/staff/people/queries';

/** How somebody gets in, and how they get in no more. */
export function WaysIn({ person: { id, name, leftAt, twoFactorEnabled }, own }: { person: Person; own: boolean }) {
  if (leftAt) {
    return (
      <Slip title="Left" words="The name stays with everything that was done under it.">
        <SaidForm action={letBackIn.bind(null, id)} submit="Let them sign in again" />
      </Slip>
    );
  }
  return (
    <>
      <Slip title="When they cannot get in" words="For somebody who stands beside you or whose voice you know.">
        <div className="ways">
          <SaidForm action={giveResetLink.bind(null, id)} submit="Make a link to a new password" />
          {twoFactorEnabled && (
            <SaidForm
              action={takeSecondStep.bind(null, id)}
              submit="Take the second step away"
              sure={`Take ${name}’s second step away? They set up a new one when they sign in next.`}
            />
          )}
        </div>
      </Slip>
      <Slip title="When they should not" words="Both work at once. What they typed stays on their device.">
        <div className="ways">
          <SaidForm action={endSessions.bind(null, id)} submit="Sign out everywhere" />
          <SaidForm
            action={letGo.bind(null, id)}
            submit={own ? 'Leave the house' : 'Let them go'}
            kind="stop"
            sure={`${own ? 'Leave' : `Let ${name} go`}? Every session ends at once.`}
          />
        </div>
      </Slip>
    </>
  );
}
