'use client';

import { useState } from 'react';
import { TypeAhead } from '@/features/newsroom/editor/desk/type-ahead';
import type { Findable } from '@/features/newsroom/editor/found';

type Props = { name: string; label: string; what: Findable; placeholder: string; without?: string[] };

/** A field of a form that holds one thing of the house, found while one types. */
export function FoundField({ name, label, what, placeholder, without = [] }: Props) {
  const [chosen, choose] = useState<{ id: string; label: string } | null>(null);
  return (
    <div className="field">
      <div className="lab">
        <span>{label}</span>
      </div>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      {chosen ? (
        <p className="chosen">
          <b>{chosen.label}</b>{' '}
          <button type="button" className="lk" onClick={() => choose(null)}>
            Another
          </button>
        </p>
      ) : (
        <TypeAhead label={label} what={what} placeholder={placeholder} without={without} onChoose={choose} />
      )}
    </div>
  );
}
