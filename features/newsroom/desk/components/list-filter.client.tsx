'use client';

import type { ReactNode } from 'react';
import { FindField, FoundWords, useAskingForm } from '@/features/newsroom/components/asking-form';

type Props = {
  path: string;
  words: string;
  asked: { q: string; kind?: string };
  kinds?: readonly (readonly [string, string])[];
  children: ReactNode;
};

/** Narrows a list of the desk by words and a kind, while one types and chooses; all of it stands in the address. */
export function ListFilter({ path, words, asked, kinds = [], children }: Props) {
  const addressOf = (said: { q?: string | undefined; kind?: string | undefined }) => {
    const query = new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])));
    return query.size > 0 ? `${path}?${query}` : path;
  };
  const { form } = useAskingForm(addressOf(asked), ({ q, kind }) => addressOf({ q: q?.[0], kind: kind?.[0] }));
  return (
    <search>
      <form {...form}>
        <FindField id="find-here" words={words} asked={asked.q} />
        {kinds.length > 0 && (
          <select className="in" name="kind" aria-label="Kind" defaultValue={asked.kind ?? ''}>
            <option value="">Kind any</option>
            {kinds.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
        <FoundWords>{children}</FoundWords>
      </form>
    </search>
  );
}
