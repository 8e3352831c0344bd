import type { Teaser } from '@/features/articles/article';
import { Advertisement } from '@/features/articles/components/advertisement';
import { Headline, type Level } from '@/features/articles/components/headline';
import { listed } from '@/features/articles/sign-off';
import { tie } from '@/features/articles/typography';
import { NamedSectionCode } from '@/features/sections/components/section-code';
import { wordsIn } from '@/features/words/words';

type Props = {
  teaser: Teaser;
  /** Its hour or day, as the list goes. */
  moment: string;
  /** Of its headline. */
  level?: Level;
  /** Names are left out where all pieces are by one. */
  signed?: boolean;
};

/** A piece as a line of a list: moment, code, headline, standfirst, name. A brief is set lighter and says what it is. */
export function PieceRow({ teaser, moment, level = 3, signed = true }: Props) {
  const brief = teaser.kind === 'brief' ? wordsIn(teaser.language).kinds.brief : null;
  return (
    <li lang={teaser.language} className={`piece-row ${signed ? 'piece-row-signed' : ''}`}>
      <time dateTime={teaser.publishedAt.toISOString()}>{moment}</time>
      <p>
        <NamedSectionCode section={teaser.section} />
      </p>
      <div className={brief ? 'piece-row-brief' : undefined}>
        <Advertisement teaser={teaser} />
        <Headline teaser={teaser} level={level} size="h4" labelled={brief !== null} />
      </div>
      <p className={brief ? 'text-caption text-ink-3' : 'font-serif text-ink-2'}>{brief ?? tie(teaser.standfirst)}</p>
      {signed && (
        <p>
          {listed(
            teaser.bylines.map((byline) => byline.author.name),
            teaser.language,
          )}
        </p>
      )}
    </li>
  );
}
