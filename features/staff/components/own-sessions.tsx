import { endOtherSessions, endSession } from '@/features/staff/account/actions';
import { deviceOf } from '@/features/staff/account/device';
import type { listSessions } from '@/features/staff/account/queries';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { momentOf } from '@/features/staff/words';

type Props = { sessions: Awaited<ReturnType<typeof listSessions>>; current: string };

/** Where one is signed in; what one does not know can be ended at once. */
export function OwnSessions({ sessions, current }: Props) {
  return (
    <Slip title="Where you are signed in" words="A session ends by itself after 12 hours.">
      <ul className="rows">
        {sessions.map(({ id, createdAt, ipAddress, userAgent }) => (
          <li key={id}>
            <span>
              <b>{deviceOf(userAgent)}</b>
              {id === current && ', this window'}
            </span>
            <span className="faint">
              since {momentOf(createdAt)}
              {ipAddress && `, from ${ipAddress}`}
            </span>
            {id === current ? <span /> : <SaidForm action={endSession.bind(null, id)} submit="End it" />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <SaidForm action={endOtherSessions} submit="End all others" className="door-steps" />}
    </Slip>
  );
}
