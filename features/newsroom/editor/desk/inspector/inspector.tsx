import { type KeyboardEvent, useRef } from 'react';
import { useChecks } from '../checks';
import { TABS, type Tab, useDesk, useDeskPart } from '../desk-state';
import { ChecksTab } from './checks-tab';
import { HistoryTab } from './history-tab';
import { PieceTab } from './piece-tab';
import { SearchTab } from './search-tab';

const NAMES: Record<Tab, string> = { piece: 'Piece', checks: 'Checks', search: 'Search and share', history: 'History' };

/** All about the piece that is not its text. */
export function Inspector() {
  const { store } = useDesk();
  const tab = useDeskPart((state) => state.tab);
  const open = useDeskPart((state) => state.sheetOpen);
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length];
    if (by === 0 || !next) return;
    store.set({ tab: next });
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <aside className={`insp ${open ? 'insp-open' : ''}`} aria-label="About this piece">
      <div className="tabs" role="tablist" aria-label="About this piece" ref={list} onKeyDown={onKey}>
        {TABS.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls="about-piece"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => store.set({ tab: name })}
          >
            {NAMES[name]}
            {name === 'checks' && <CheckCount />}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="about-piece" aria-labelledby={`tab-${tab}`} className="tab-panel">
        {tab === 'piece' && <PieceTab />}
        {tab === 'checks' && <ChecksTab />}
        {tab === 'search' && <SearchTab />}
        {tab === 'history' && <HistoryTab />}
      </div>
    </aside>
  );
}

function CheckCount() {
  const { toFix, toLookAt } = useChecks();
  return (
    <>
      {toFix.length > 0 && <span className="to-fix"> {toFix.length}</span>}
      {toLookAt.length > 0 && ` ${toFix.length > 0 ? '+ ' : ''}${toLookAt.length}`}
    </>
  );
}
