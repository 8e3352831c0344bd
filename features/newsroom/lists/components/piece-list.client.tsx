'use client';

import { useRef, useState } from 'react';
import { BulkFoot } from '@/features/newsroom/lists/components/bulk-foot.client';
import { PieceRow } from '@/features/newsroom/lists/components/piece-row';
import { useListKeys } from '@/features/newsroom/lists/components/use-list-keys.client';
import type { PieceLine } from '@/features/newsroom/lists/lines';
import { groupBy } from '@/lib/group-by';

type Props = {
  lines: PieceLine[];
  me: string;
  trash: boolean;
  letterKeys: boolean;
  sections: { id: string; code: string; name: string }[];
};

/** Pieces, a line each, under what they wait for; several may be chosen and changed at once. */
export function PieceList({ lines, me, trash, letterKeys, sections }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const ids = lines.map(({ id }) => id);
  const chosen = ids.filter((id) => selected.has(id));
  const toggle = (id: string, range: boolean) => {
    const from = range && last.current ? ids.indexOf(last.current) : -1;
    const to = ids.indexOf(id);
    const on = !selected.has(id);
    const touched = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = id;
    setSelected((before) => {
      const next = new Set(before);
      for (const it of touched) {
        if (range || on) next.add(it);
        else next.delete(it);
      }
      return next;
    });
  };
  const clear = () => setSelected(new Set());
  useListKeys({ table, toggle, clear, letterKeys });
  return (
    <>
      <div className="scroll-x">
        <table className="pieces" ref={table}>
          <thead>
            <tr>
              <td />
              <th scope="col">State</th>
              <th scope="col">
                <span className="sr">Section</span>
              </th>
              <th scope="col">Headline</th>
              <th scope="col">Author</th>
              <th scope="col">To know</th>
              <th scope="col" className="when">
                When
              </th>
            </tr>
          </thead>
          {groupBy(lines, ({ group }) => group).map(([group, under]) => (
            <tbody key={group}>
              <tr className="day">
                <th scope="rowgroup" colSpan={7}>
                  {group} <span className="faint">{under.length}</span>
                </th>
              </tr>
              {under.map((line) => (
                <PieceRow key={line.id} line={line} me={me} selected={selected.has(line.id)} onSelect={toggle} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <BulkFoot chosen={chosen} trash={trash} sections={sections} onDone={clear} />
    </>
  );
}
