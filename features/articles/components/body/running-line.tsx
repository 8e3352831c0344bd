import { Fragment, type ReactNode } from 'react';
import type { Inline, Mark } from '@/features/articles/blocks';
import { toLink } from '@/features/articles/links';
import { tie } from '@/features/articles/typography';

/** Words of running text with their marks. A link that leads nowhere decent is only its words. */
export function RunningLine({ line, sponsored }: { line: Inline[]; sponsored: boolean }) {
  return line.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is written once and never reordered.
    <Fragment key={index}>{inline.type === 'hardBreak' ? <br /> : marked(inline, sponsored)}</Fragment>
  ));
}

function marked({ text, marks = [] }: Extract<Inline, { type: 'text' }>, sponsored: boolean): ReactNode {
  return marks.reduce<ReactNode>((words, mark) => withMark(words, mark, sponsored), tie(text));
}

function withMark(words: ReactNode, mark: Mark, sponsored: boolean): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{words}</strong>;
    case 'italic':
      return <em>{words}</em>;
    case 'superscript':
      return <sup>{words}</sup>;
    case 'subscript':
      return <sub>{words}</sub>;
    case 'foreign':
      return <span lang={mark.attrs.lang}>{words}</span>;
    case 'link':
      return <RunningLink href={mark.attrs.href} words={words} sponsored={sponsored} />;
  }
}

function RunningLink({ href, words, sponsored }: { href: string; words: ReactNode; sponsored: boolean }) {
  const link = toLink(href);
  if (!link) return words;
  return (
    <a href={link.href} rel={link.leavesSite && sponsored ? 'sponsored' : undefined}>
      {words}
    </a>
  );
}
