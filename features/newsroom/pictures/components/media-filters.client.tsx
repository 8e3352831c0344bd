'use client';

import type { ReactNode } from 'react';
import { FindField, FoundWords, useAskingForm } from '@/features/newsroom/components/asking-form';
import { type AskedMedia, LICENCES, mediaPath, readAskedMedia } from '@/features/newsroom/pictures/asked';

type Props = { asked: AskedMedia; sections: { code: string; shortName: string }[]; children: ReactNode };

/** Narrows the library while one types and chooses; all of it stands in the address. Without scripts it is a plain form. */
export function MediaFilters({ asked, sections, children }: Props) {
  const { form } = useAskingForm(mediaPath({ ...asked, picture: undefined, after: null }), (said) =>
    mediaPath(readAskedMedia(said)),
  );
  return (
    <search>
      <form {...form}>
        {asked.view !== 'all' && <input type="hidden" name="view" value={asked.view} />}
        <FindField id="find-media" words="Caption, credit, what is on it" asked={asked.q} className="media-srch" />
        <select className="in" name="section" aria-label="Section" defaultValue={asked.section ?? ''}>
          <option value="">Section any</option>
          {sections.map(({ code, shortName }) => (
            <option key={code} value={code}>
              {code} {shortName}
            </option>
          ))}
        </select>
        <select className="in" name="licence" aria-label="Licence" defaultValue={asked.licence ?? ''}>
          <option value="">Licence any</option>
          {LICENCES.map((licence) => (
            <option key={licence}>{licence}</option>
          ))}
        </select>
        <FoundWords>{children}</FoundWords>
      </form>
    </search>
  );
}
