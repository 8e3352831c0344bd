'use client';

import { useRouter } from 'next/navigation';
import { Fragment, type RefObject, useEffect, useRef, useState } from 'react';
import { send } from '@/features/newsroom/components/send';
import { isTyping } from '@/features/newsroom/components/typing';
import type { Row } from '@/features/newsroom/history/compare';
import type { Part } from '@/features/newsroom/history/parts';
import { drawId } from '@/features/newsroom/paste/draw-id';
import type { Changes } from '@/features/newsroom/saving/protocol';

type Props = {
  articleId: string;
  version: number;
  staffId: string;
  rows: Row[];
  language: string;
  number: number;
  mayEdit: boolean;
  letterKeys: boolean;
};

/** Two texts side by side: what differs, word by word, and what does not in one line. */
export function Differences({ articleId, version, staffId, rows, language, number, mayEdit, letterKeys }: Props) {
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useDifferenceKeys(list, letterKeys);
  const putBack = async (label: string, changes: Changes) => {
    const save = { key: drawId(), windowId: drawId(), staffId, seen: version, changes };
    const answered = await send(`/api/v1/drafts/${articleId}`, save, 'PUT');
    setSaid(answered.ok ? `${label} is as it was in version ${number}.` : answered.words);
    router.refresh();
  };
  return (
    <div ref={list}>
      <p className="hint" role="status">
        {said}
      </p>
      {foldSame(rows).map((it) =>
        'folded' in it ? (
          <Folded key={it.folded[0]?.key} rows={it.folded} language={language} number={number} />
        ) : (
          <section key={it.key} className="dr" tabIndex={-1} data-difference aria-label={it.label}>
            <div className="l">
              <span>{it.label}</span>
              {mayEdit && it.putBack && (
                <button
                  type="button"
                  className="lk"
                  onClick={() => it.putBack && putBack(it.label, it.putBack)}
                  aria-label={`Put back: ${it.label}`}
                >
                  Put back
                </button>
              )}
            </div>
            <Side parts={it.was} row={it} language={language} none={`Not in version ${number}`} />
            <Side parts={it.now} row={it} language={language} none="Not there any more" />
          </section>
        ),
      )}
    </div>
  );
}

type SideProps = { parts: Part[] | null; row: Row; language: string; none: string };

function Side({ parts, row, language, none }: SideProps) {
  if (parts === null) return <p className="fact faint">{none}</p>;
  if (parts.every(({ words }) => words === '')) return <p className="fact faint">Nothing</p>;
  return (
    <p className={row.look} lang={row.look === 'fact' ? undefined : language}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one comparison.
        <Fragment key={index}>{marked(part)}</Fragment>
      ))}
      {row.onlyLooks && <span className="hint"> The words are the same; how they are set is not.</span>}
    </p>
  );
}

function marked({ words, is }: Part) {
  if (is === 'old') return <del>{words}</del>;
  return is === 'new' ? <ins>{words}</ins> : words;
}

function Folded({ rows, language, number }: { rows: Row[]; language: string; number: number }) {
  return (
    <details className="same">
      <summary>
        {listed(rows.map(({ label }) => label))} {rows.length === 1 ? 'is' : 'are'} the same.{' '}
        <span className="lk">Show</span>
      </summary>
      {rows.map((row) => (
        <section key={row.key} className="dr" aria-label={row.label}>
          <div className="l">{row.label}</div>
          <Side parts={row.was} row={row} language={language} none={`Not in version ${number}`} />
          <Side parts={row.now} row={row} language={language} none="Nothing" />
        </section>
      ))}
    </details>
  );
}

/** Neighbours that did not change become one. Fields that say nothing on either side are left out. */
function foldSame(rows: Row[]): (Row | { folded: Row[] })[] {
  const shown: (Row | { folded: Row[] })[] = [];
  for (const row of rows) {
    if (!row.differs && row.now?.every(({ words }) => words === '')) continue;
    const last = shown.at(-1);
    if (row.differs) shown.push(row);
    else if (last && 'folded' in last) last.folded.push(row);
    else shown.push({ folded: [row] });
  }
  return shown;
}

/** "Section, ¶ 1 to ¶ 3 and Topics" */
function listed(labels: string[]): string {
  const runs: string[] = [];
  for (let at = 0; at < labels.length; at++) {
    const from = at;
    while (labels[from]?.startsWith('¶') && labels[at + 1]?.startsWith('¶')) at++;
    runs.push(at > from ? `${labels[from]} to ${labels[at]}` : (labels[at] ?? ''));
  }
  return runs.length > 1 ? `${runs.slice(0, -1).join(', ')} and ${runs.at(-1)}` : (runs[0] ?? '');
}

/** J: the next difference; K: the one before. */
function useDifferenceKeys(list: RefObject<HTMLDivElement | null>, letterKeys: boolean): void {
  useEffect(() => {
    if (!letterKeys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if ((event.key !== 'j' && event.key !== 'k') || document.querySelector('dialog[open]')) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const next = event.key === 'j' ? at + 1 : Math.max(0, at - 1);
      rows[Math.min(next, rows.length - 1)]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list, letterKeys]);
}
