import type { ReactNode } from 'react';

/** A part of a page: what it is at the left, what one can do at the right, a hairline above. */
export function Slip({ title, words, children }: { title: string; words?: ReactNode; children: ReactNode }) {
  return (
    <section className="slip">
      <div>
        <h2 className="h2">{title}</h2>
        {words && <p className="hint">{words}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
