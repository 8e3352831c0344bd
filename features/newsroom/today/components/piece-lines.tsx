import { SectionTag } from '@/features/newsroom/components/section-tag';
import { StateMark } from '@/features/newsroom/components/state-mark';
import type { PieceLine } from '@/features/newsroom/lists/lines';

type Props = { title: string; lines: PieceLine[]; nothing: string; more: string };

/** A few pieces of one kind, and the way to all of them. */
export function PieceLines({ title, lines, nothing, more }: Props) {
  return (
    <section className="lines-of" aria-label={title}>
      <header>
        <h2 className="h2">{title}</h2>
        {lines.length > 0 && <span className="faint">{lines.length >= 50 ? '50+' : lines.length}</span>}
        {lines.length > 6 && <a href={more}>All of them</a>}
      </header>
      {lines.length === 0 && <p className="quiet-text">{nothing}</p>}
      <ul>
        {lines.slice(0, 6).map((line) => (
          <li key={line.id}>
            <SectionTag section={line.section} />
            <a
              className="plain head"
              href={`/admin/articles/${line.id}`}
              lang={line.headline ? line.language : undefined}
            >
              {line.headline || 'Without a headline'}
            </a>
            <span className="faint">
              {line.state === 'scheduled' ? `${line.when}, ${line.note?.text}` : <StateMark state={line.state} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
