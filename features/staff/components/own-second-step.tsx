import { RenewCodes } from '@/features/staff/components/renew-codes.client';
import { Slip } from '@/features/staff/components/slip';

/** `codes`: how many recovery codes are left; null while there is no second step. */
export function OwnSecondStep({ codes }: { codes: number | null }) {
  if (codes === null) {
    return (
      <Slip title="Second step" words="Six digits of your phone after the password.">
        <p className="says warn">Your password alone opens your account.</p>
        <p className="door-steps">
          <a className="btn" href="/admin/second-step?new">
            Set it up
          </a>
        </p>
      </Slip>
    );
  }
  return (
    <Slip title="Second step" words="Six digits of your phone after the password.">
      <p>
        Set up.{' '}
        {codes === 0 ? 'No recovery code is left.' : `${codes} recovery ${codes === 1 ? 'code is' : 'codes are'} left.`}
      </p>
      <RenewCodes />
      <p className="door-steps">
        <a className="btn" href="/admin/second-step?new">
          Use another phone
        </a>
      </p>
    </Slip>
  );
}
