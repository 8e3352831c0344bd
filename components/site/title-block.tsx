import type { ReactNode } from 'react';

type Props = {
  facts: { label: string; fact: string }[];
  /** The last cell: the search. */
  children?: ReactNode;
};

/** Facts about this edition in hairline cells, like the title block of a drawing. */
export function TitleBlock({ facts, children }: Props) {
  return (
    <div className="title-block">
      <dl>
        {facts.map(({ label, fact }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}
