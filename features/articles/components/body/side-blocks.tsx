import type { Teaser } from '@/features/articles/article';
import type { BlockOf } from '@/features/articles/blocks';
import { RunningLine } from '@/features/articles/components/body/running-line';
import { toLink } from '@/features/articles/links';
import { tie } from '@/features/articles/typography';
import type { Words } from '@/features/words/en';
import { wordsIn } from '@/features/words/words';

/** A sentence of the text, hung in the margin where there is one. */
export function PullQuote({ quote, sponsored }: { quote: BlockOf<'pullQuote'>; sponsored: boolean }) {
  return (
    <figure className="pull-quote hung-in-margin">
      <blockquote>
        <RunningLine line={quote.content} sponsored={sponsored} />
      </blockquote>
      {quote.attrs.attribution && <figcaption>{quote.attrs.attribution}</figcaption>}
    </figure>
  );
}

/** Another story, in passing. */
export function RelatedInline({ teaser, words }: { teaser: Teaser; words: Words }) {
  return (
    <aside data-screen-only className="side-line">
      <p className="side-label">{words.readAlso}</p>
      <p className="font-serif text-h4" lang={teaser.language}>
        <a href={teaser.path}>{tie(teaser.headline)}</a>
      </p>
      {teaser.kind === 'sponsored' && <p className="mt-1 text-ink-3">{wordsIn(teaser.language).kinds.sponsored}</p>}
    </aside>
  );
}

/** A remark of the desk. */
export function Note({ note, sponsored, words }: { note: BlockOf<'note'>; sponsored: boolean; words: Words }) {
  return (
    <aside className="side-line">
      <p className="side-label">{note.attrs.label ?? words.note}</p>
      {note.content.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are written once and never reordered.
        <p key={index}>
          <RunningLine line={paragraph.content} sponsored={sponsored} />
        </p>
      ))}
    </aside>
  );
}

/** A file to take away, with its kind and weight. */
export function Download({ download, words }: { download: BlockOf<'download'>; words: Words }) {
  const { href, title, format, bytes } = download.attrs;
  const link = toLink(href);
  const facts = `${format.toUpperCase()}, ${weightOf(bytes, words.tag)}`;
  return (
    <aside className="side-line">
      <p className="side-label">{words.download}</p>
      <p className="font-serif text-h4">{link ? <a href={link.href}>{title}</a> : title}</p>
      <p className="text-ink-3">{facts}</p>
    </aside>
  );
}

function weightOf(bytes: number, tag: string): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = { maximumFractionDigits: size < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat(tag, digits).format(size)}\u00a0${unit}`;
}
