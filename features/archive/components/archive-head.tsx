import type { Span } from '@/features/archive/span';
import { shortSpanName, spanName } from '@/features/archive/span-name';
import { Breadcrumb } from '@/features/articles/components/breadcrumb';
import { archivePath } from '@/features/articles/paths';
import { monthNameOf, noonOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  span: Span;
  /** How much came out in it. */
  pieces: number;
  page?: number;
  /** The days nearest to it on which something came out. */
  beside: { earlier: string | null; later: string | null };
  language: Language;
};

/** Where in the archive one is, how much is here, and what lies before and after. */
export function ArchiveHead({ span, pieces, page = 1, beside, language }: Props) {
  const words = wordsIn(language);
  const { key } = span;
  const crumbs = [
    { name: words.lists.archive.title, path: '/archive' },
    ...(key.length > 4 ? [{ name: key.slice(0, 4), path: archivePath(key.slice(0, 4)) }] : []),
    ...(key.length > 7 ? [{ name: monthNameOf(noonOf(key), language), path: archivePath(key.slice(0, 7)) }] : []),
  ];
  return (
    <header className="archive-head">
      <Breadcrumb crumbs={crumbs} words={words} />
      <h1 className="headline text-title">
        {spanName(key, language)}
        {page > 1 && <span className="text-ink-3"> – {words.page(page)}</span>}
      </h1>
      <p className="text-ink-3">{words.lists.archive.pieces(pieces)}</p>
      <Neighbours beside={beside} length={key.length} language={language} />
    </header>
  );
}

type Neighbours = Pick<Props, 'beside' | 'language'> & { length: number };

function Neighbours({ beside: { earlier, later }, length, language }: Neighbours) {
  if (!earlier && !later) return null;
  const [before, after] = [earlier?.slice(0, length), later?.slice(0, length)];
  return (
    <nav aria-label={wordsIn(language).lists.archive.beside} data-screen-only>
      {before && (
        <a href={archivePath(before)} rel="prev">
          ‹ {shortSpanName(before, language)}
        </a>
      )}
      {after && (
        <a href={archivePath(after)} rel="next">
          {shortSpanName(after, language)} ›
        </a>
      )}
    </nav>
  );
}
