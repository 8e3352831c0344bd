import type { Metadata } from 'next';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { addressFor, readAsked } from '@/features/staff/audit-log/asked';
import { listChoices, listEntries, nameThings } from '@/features/staff/audit-log/queries';
import { AuditFilter } from '@/features/staff/components/audit-filter';
import { AuditTable } from '@/features/staff/components/audit-table';
import { Desk } from '@/features/staff/components/desk';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Audit log' };

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const staff = await requireStaff('audit:read');
  const asked = readAsked(await searchParams);
  const [{ entries, older }, choices] = await Promise.all([listEntries(asked), listChoices()]);
  const names = await nameThings(entries);
  return (
    <Desk staff={staff} current="/admin/audit" bar={<NewsroomBar staff={staff} />}>
      <div className="pad">
        <header className="page-head">
          <h1 className="h1">Audit log</h1>
          <span className="faint">Who did what, and when. Nobody can change or delete a line.</span>
        </header>
        <AuditFilter asked={asked} choices={choices} />
        {entries.length === 0 ? (
          <p className="nothing">
            Nothing of the kind was done. <a href="/admin/audit">Show everything</a>
          </p>
        ) : (
          <AuditTable entries={entries} names={names} />
        )}
        <nav className="door-steps" aria-label="Through the log">
          {asked.before !== undefined && (
            <a className="btn" href={addressFor(asked)}>
              The newest
            </a>
          )}
          {older !== null && (
            <a className="btn" href={addressFor(asked, older)} rel="next">
              Older
            </a>
          )}
        </nav>
      </div>
    </Desk>
  );
}
