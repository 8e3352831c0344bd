import { Sheet } from '@/features/newsroom/editor/desk/sheet';

const KEYS = [
  ['Ctrl K', 'find or do'],
  ['N', 'new article'],
  ['G then T, A', 'Today, Articles'],
  ['/', 'search in a list'],
  ['Up, Down', 'from piece to piece'],
  ['Space, Shift', 'select, select all between'],
  ['Enter, P', 'open, preview'],
  ['J, K', 'next, previous difference in a history'],
  ['?', 'this sheet'],
  ['Esc', 'close, clear'],
] as const;

/** All keys outside of the editor, which has a sheet of its own. */
export function NewsroomKeys({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title="All keys" onClose={onClose}>
      <dl className="keys-list">
        {KEYS.map(([key, deed]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">Single letters can be switched off in your account. On a Mac it is ⌘ in place of Ctrl.</p>
    </Sheet>
  );
}
