import type { ReactNode } from 'react';
import type { Teaser } from '@/features/articles/article';
import type { Block, Body, Inline } from '@/features/articles/blocks';
import { BodyFigure } from '@/features/articles/components/body/body-figure';
import { BulletList, OrderedList } from '@/features/articles/components/body/body-list';
import { BodyTable } from '@/features/articles/components/body/body-table';
import { Embed } from '@/features/articles/components/body/embed';
import { Gallery } from '@/features/articles/components/body/gallery';
import { KeyPoints } from '@/features/articles/components/body/key-points';
import { RunningLine } from '@/features/articles/components/body/running-line';
import { Download, Note, PullQuote, RelatedInline } from '@/features/articles/components/body/side-blocks';
import { SpecSheet } from '@/features/articles/components/body/spec-sheet';
import { Timeline } from '@/features/articles/components/body/timeline';
import { headingAnchor } from '@/features/articles/contents';
import type { Picture } from '@/features/media/picture';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  body: Body;
  pictures: ReadonlyMap<string, Picture>;
  related: ReadonlyMap<string, Teaser>;
  dateline: string | null;
  language: Language;
  /** Paid content: what it links to is marked as paid for. */
  sponsored: boolean;
  /** Whether the mark that ends a piece follows its last word. */
  ends?: boolean;
};

/** The body of an article: every kind of block there is, in the order they were written. */
export function ArticleBody(props: Props) {
  const paragraphs = props.body.content.filter((block) => block.type === 'paragraph');
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return (
    <div className="running-text">
      {props.body.content.map((block) =>
        block.type === 'paragraph' ? (
          <p key={block.attrs.id} className={isQuestion(block.content) ? 'question' : undefined}>
            {block === first && props.dateline && <Dateline place={props.dateline} />}
            <RunningLine line={block.content} sponsored={props.sponsored} />
            {block === last && props.ends !== false && <EndMark />}
          </p>
        ) : (
          <BlockView key={block.attrs.id} block={block} {...props} />
        ),
      )}
    </div>
  );
}

/** A line in bold alone: what an interview asks. It stays with its answer. */
const isQuestion = (line: Inline[]) =>
  line.length > 0 && line.every((it) => it.type === 'text' && it.marks?.some((mark) => mark.type === 'bold'));

function Dateline({ place }: { place: string }) {
  return (
    <>
      <span className="dateline">{place}</span>
      {'\u00a0– '}
    </>
  );
}

/** A space that does not break keeps the mark with the last word. */
function EndMark() {
  return (
    <span aria-hidden="true">
      {'\u00a0'}
      <span className="end-mark" />
    </span>
  );
}

type BlockProps = Omit<Props, 'body' | 'dateline' | 'ends'> & { block: Exclude<Block, { type: 'paragraph' }> };

function BlockView({ block, pictures, related, language, sponsored }: BlockProps): ReactNode {
  const words = wordsIn(language);
  switch (block.type) {
    case 'heading':
      return <Heading level={block.attrs.level} id={block.attrs.id} line={block.content} sponsored={sponsored} />;
    case 'bulletList':
      return <BulletList items={block.content} sponsored={sponsored} />;
    case 'orderedList':
      return <OrderedList items={block.content} start={block.attrs.start} sponsored={sponsored} />;
    case 'blockquote':
      return <Quote quote={block} sponsored={sponsored} />;
    case 'pullQuote':
      return <PullQuote quote={block} sponsored={sponsored} />;
    case 'figure': {
      const picture = pictures.get(block.attrs.pictureId);
      return picture ? <BodyFigure figure={block} picture={picture} /> : null;
    }
    case 'gallery':
      return <Gallery gallery={block} pictures={pictures} words={words} />;
    case 'table':
      return <BodyTable table={block} sponsored={sponsored} words={words} />;
    case 'specSheet':
      return <SpecSheet sheet={block} />;
    case 'keyPoints':
      return <KeyPoints points={block} sponsored={sponsored} words={words} />;
    case 'timeline':
      return <Timeline timeline={block} words={words} />;
    case 'embed':
      return <Embed embed={block} sponsored={sponsored} words={words} />;
    case 'related': {
      const teaser = related.get(block.attrs.articleId);
      return teaser ? <RelatedInline teaser={teaser} words={words} /> : null;
    }
    case 'note':
      return <Note note={block} sponsored={sponsored} words={words} />;
    case 'download':
      return <Download download={block} words={words} />;
    case 'divider':
      return <hr className="mx-auto my-[1.8em] w-19.5 border-t border-strong" />;
  }
}

type HeadingProps = { level: 2 | 3; id: string; line: Inline[]; sponsored: boolean };

function Heading({ level, id, line, sponsored }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={headingAnchor(id)}>
      <RunningLine line={line} sponsored={sponsored} />
    </Tag>
  );
}

function Quote({ quote, sponsored }: { quote: Extract<Block, { type: 'blockquote' }>; sponsored: boolean }) {
  return (
    <blockquote>
      {quote.content.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are written once and never reordered.
        <p key={index}>
          <RunningLine line={paragraph.content} sponsored={sponsored} />
        </p>
      ))}
      {quote.attrs.source && <footer className="mt-2 font-sans text-meta text-ink-3">{quote.attrs.source}</footer>}
    </blockquote>
  );
}
