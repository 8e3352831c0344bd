'use client';

import { type DragEvent, useEffect, useOptimistic, useRef, useState, useTransition } from 'react';
import { Icon } from '@/components/admin/icon';
import { movedTo } from '@/features/newsroom/desk/moved-to';
import { moveSections } from '@/features/newsroom/sections/actions';
import type { DeskSection } from '@/features/newsroom/sections/queries';
import { Answer } from '@/features/staff/components/answer.client';
import { IDLE, type Said } from '@/features/staff/said';

/** Drags carry their section under a name of their own, so that nothing else is taken for one. */
const CARRIED = 'application/x-section';

/** The sections in the order that readers see, moved by button, key or hand; each move is kept at once. */
export function SectionOrder({ sections }: { sections: DeskSection[] }) {
  const [shown, show] = useOptimistic(sections);
  const [said, setSaid] = useState<Said>(IDLE);
  const [, begin] = useTransition();
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<string | null>(null);
  // The row that was moved keeps the focus on its button.
  useEffect(() => {
    if (held.current) list.current?.querySelector<HTMLElement>(`[data-move="${held.current}"]`)?.focus();
    held.current = null;
  });
  const move = (id: string, to: number, button?: string) => {
    const next = movedTo(
      shown,
      shown.findIndex((it) => it.id === id),
      to,
    );
    if (next === shown) return;
    held.current = button ?? null;
    begin(async () => {
      show(next);
      const idsOf = (list: DeskSection[]) => list.map((it) => it.id);
      setSaid(await moveSections(idsOf(shown), idsOf(next)));
    });
  };
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault();
    move(event.dataTransfer.getData(CARRIED), to);
  };
  return (
    <>
      <ol className="order-list" ref={list}>
        {shown.map((section, index) => (
          <li
            key={section.id}
            draggable
            onDragStart={(event) => event.dataTransfer.setData(CARRIED, section.id)}
            onDragOver={(event) => event.dataTransfer.types.includes(CARRIED) && event.preventDefault()}
            onDrop={(event) => drop(event, index)}
          >
            <span className={`code section-${section.code.toLowerCase()}`} aria-hidden="true">
              {section.code}
            </span>
            <span className="order-words">
              <a href={`/admin/sections/${section.id}`} lang={section.language}>
                {section.name}
              </a>{' '}
              <span className="faint">
                /{section.slug}, {section.pieces === 1 ? '1 piece' : `${section.pieces.toLocaleString('en-GB')} pieces`}
              </span>
            </span>
            {section.hidden ? (
              <span className="st gone">
                <Icon name="gone" />
                hidden
              </span>
            ) : (
              <span />
            )}
            <span className="order-moves">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  className="btn quiet"
                  data-move={`${section.id} ${by}`}
                  aria-label={`Move ${section.name} ${by < 0 ? 'up' : 'down'}`}
                  aria-disabled={index + by < 0 || index + by >= shown.length || undefined}
                  onClick={() => move(section.id, index + by, `${section.id} ${by}`)}
                >
                  <Icon name={by < 0 ? 'up' : 'down'} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <Answer said={said} />
    </>
  );
}
