import type { ReactNode } from 'react';

type Props = { title: string; text?: string | undefined; children?: ReactNode };

/** The head of a page that lists: its name, and what it lists. */
export function PageTitle({ title, text, children }: Props) {
  return (
    <header className="pt-7 lg:pt-10">
      <h1 className="headline text-title">
        {title}
        {children}
      </h1>
      {text && (
        <p className="mt-3.5 max-w-[33em] font-serif text-standfirst text-pretty text-ink-2 lg:text-standfirst-lead">
          {text}
        </p>
      )}
    </header>
  );
}
