import type { ReactNode } from 'react';
import { Clock } from '@/components/admin/clock.client';
import { OwnZone } from '@/components/admin/own-zone.client';
import { findOrganisation, isDemonstration } from '@/features/organisation/queries';
import type { SignedIn } from '@/features/staff/guard';
import { railFor } from '@/features/staff/rail';
import { SITE_ZONE } from '@/lib/clock';

type Props = {
  staff: SignedIn;
  /** The path of the rail's entry that one is at. */
  current?: string;
  /** In the bar beside the name: finding, a new article. */
  bar?: ReactNode;
  /** How much waits behind an entry, by its path; `urgent` when a person is needed. */
  counts?: Record<string, { count: number; urgent?: boolean }>;
  children: ReactNode;
};

/** The newsroom round a page: bar above, rail at the left, the work. */
export async function Desk({ staff, current, bar, counts = {}, children }: Props) {
  const [{ name }, demonstration] = await Promise.all([findOrganisation(), isDemonstration()]);
  return (
    <div className="app">
      <a href="#work" className="skip btn">
        To the work
      </a>
      <header className="mast">
        <a className="word" href="/admin">
          {name}
          <span>Newsroom</span>
        </a>
        {bar}
        <div className="mast-right">
          <Clock now={new Date().toISOString()} zone={SITE_ZONE} />
          {demonstration && <span>Demonstration site</span>}
          <a href="/admin/account" className="plain">
            <b>{staff.name}</b>, {staff.role}
          </a>
        </div>
      </header>
      <Rail staff={staff} current={current} counts={counts} />
      <main id="work" tabIndex={-1} className="main">
        {children}
      </main>
    </div>
  );
}

type RailProps = Pick<Props, 'staff'> & Required<Pick<Props, 'counts'>> & { current: string | undefined };

function Rail({ staff, current, counts }: RailProps) {
  return (
    <nav className="rail" aria-label="Newsroom">
      {railFor(staff).map((group) => (
        <div key={group.name}>
          <h2>{group.name}</h2>
          {group.entries.map(({ path, name }) => (
            <a key={path} href={path} aria-current={path === current ? 'page' : undefined}>
              {name}
              <Count of={counts[path]} />
            </a>
          ))}
        </div>
      ))}
      <p className="foot">
        All times are Berlin time. <OwnZone zone={SITE_ZONE} />
      </p>
    </nav>
  );
}

function Count({ of }: { of: { count: number; urgent?: boolean } | undefined }) {
  if (!of || of.count === 0) return null;
  return <span className={of.urgent ? 'act' : 'faint'}>{of.count}</span>;
}
