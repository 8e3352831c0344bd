import { Icon } from '@/components/admin/icon';
import { SectionTag } from '@/features/newsroom/components/section-tag';
import { StateMark } from '@/features/newsroom/components/state-mark';
import type { Open, PieceLine } from '@/features/newsroom/lists/lines';

type Props = {
  line: PieceLine;
  me: string;
  selected: boolean;
  onSelect: (id: string, range: boolean) => void;
};

/** One piece on one line. */
export function PieceRow({ line, me, selected, onSelect }: Props) {
  const headline = line.headline || 'Without a headline';
  return (
    <tr className={selected ? 'sel' : line.open.length > 0 ? 'cur' : undefined} data-piece={line.id}>
      <td className="pick">
        <label className="pick-spot">
          <input
            type="checkbox"
            aria-label={`Select ‘${headline}’`}
            checked={selected}
            onChange={() => {}}
            onClick={(event) => onSelect(line.id, event.shiftKey)}
          />
        </label>
      </td>
      <td>
        <StateMark state={line.state} changed={line.changed} />
      </td>
      <td>
        <SectionTag section={line.section} />
      </td>
      <td className="hl">
        <a className="plain head" href={`/admin/articles/${line.id}`} lang={line.headline ? line.language : undefined}>
          {headline}
        </a>
      </td>
      <td className="quiet-text">{line.authors.join(', ')}</td>
      <td className="to-know">
        {line.open.length > 0 ? <OpenWith open={line.open} me={me} /> : <Note note={line.note} />}
      </td>
      <td className="when">
        <time dateTime={line.at}>{line.when}</time>
      </td>
    </tr>
  );
}

function Note({ note }: { note: PieceLine['note'] }) {
  if (!note) return null;
  if (note.kind === 'plain') return note.text;
  return (
    <span className="al warn">
      <Icon name="warn" /> {note.text}
    </span>
  );
}

/** "Open with Inés, 2 min" */
function OpenWith({ open, me }: { open: Open[]; me: string }) {
  const others = open.filter(({ staffId }) => staffId !== me);
  const first = others[0];
  if (!first) return <span className="al here">open with you</span>;
  const more = new Set(others.map(({ staffId }) => staffId)).size - 1;
  return (
    <span className="al here">
      <span className="mono here" aria-hidden="true">
        {initialsOf(first.name)}
      </span>
      open with {first.name.split(' ')[0]}
      {more > 0 ? ` and ${more} more` : first.minutes > 0 && `, ${first.minutes} min`}
    </span>
  );
}

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('');
