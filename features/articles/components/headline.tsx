import type { Teaser } from '@/features/articles/article';
import { tie } from '@/features/articles/typography';
import { headlineUnderLabel } from '@/features/articles/under-label';

export type Level = 2 | 3;

const SIZES = {
  h1: 'text-h1',
  h2: 'text-h2',
  h3: 'text-h3',
  h4: 'text-h4 text-pretty',
  /** h3, and on a phone only a line among others. */
  shrinking: 'text-h3 max-md:text-h4 max-md:text-pretty',
  opinion: 'text-opinion',
} as const;

type Props = {
  teaser: Teaser;
  level: Level;
  size: keyof typeof SIZES;
  /** A kicker above it, or the list it stands in, says what kind of piece it is. */
  labelled?: boolean;
};

/** The headline is the link: it says where it leads. */
export function Headline({ teaser, level, size, labelled = false }: Props) {
  const Heading = `h${level}` as const;
  return (
    <Heading className={`headline ${SIZES[size]}`}>
      <a href={teaser.path}>{tie(labelled ? headlineUnderLabel(teaser) : teaser.headline)}</a>
    </Heading>
  );
}
