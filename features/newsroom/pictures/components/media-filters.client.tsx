'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '@/components/admin/icon';
import { type AskedMedia, LICENCES, mediaPath, readAskedMedia } from '@/features/newsroom/pictures/asked';

type Props = { asked: AskedMedia; sections: { code: string; shortName: string }[]; children: ReactNode };

/** Narrows the library while one types and chooses; all of it stands in the address. Without scripts it is a plain form. */
export function MediaFilters({ asked, sections, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const go = () => {
    clearTimeout(waiting.current);
    if (!form.current) return;
    const said = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value)]));
    router.replace(mediaPath(readAskedMedia(said)), { scroll: false });
  };
  return (
    <search>
      <form
        ref={form}
        method="get"
        action="/admin/media"
        className="piece-filters"
        onChange={({ target }) => {
          clearTimeout(waiting.current);
          waiting.current = setTimeout(go, target instanceof HTMLInputElement ? 200 : 0);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        {asked.view !== 'all' && <input type="hidden" name="view" value={asked.view} />}
        <label className="in srch media-srch">
          <Icon name="find" />
          <span className="sr">Caption, credit, what is on it</span>
          <input
            id="find-media"
            type="search"
            name="q"
            defaultValue={asked.q}
            placeholder="Caption, credit, what is on it"
            autoComplete="off"
          />
          <span className="k" aria-hidden="true">
            /
          </span>
        </label>
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
        <noscript>
          <button type="submit" className="btn">
            Show
          </button>
        </noscript>
        <span className="faint found-count" role="status">
          {children}
        </span>
      </form>
    </search>
  );
}
