import type { ReactNode } from 'react';

type Props = { title: string; lead?: ReactNode; children: ReactNode };

/** What stands at a door: a double rule, what it is, and what to do. */
export function Door({ title, lead, children }: Props) {
  return (
    <main className="door">
      <div className="dbl">
        <h1>{title}</h1>
        {lead && <p className="quiet-text">{lead}</p>}
      </div>
      {children}
    </main>
  );
}
