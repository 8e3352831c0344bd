import type { ContentsEntry } from '@/features/articles/contents';
import type { Words } from '@/features/words/en';

/** The parts of a long piece, folded: whoever wants to read from the top is not kept from it. */
export function ContentsList({ entries, words }: { entries: ContentsEntry[]; words: Words }) {
  if (entries.length === 0) return null;
  const { contents } = words.articlePage;
  return (
    <details className="contents-list">
      <summary>
        {contents}
        <span className="font-[450] text-ink-3">{entries.length}</span>
      </summary>
      <nav aria-label={contents}>
        <ol>
          {entries.map((entry) => (
            <li key={entry.anchor}>
              <a href={`#${entry.anchor}`}>{entry.text}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
