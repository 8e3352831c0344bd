import type { Teaser } from '@/features/articles/article';
import { headlineUnderLabel } from '@/features/articles/under-label';
import { GREY, INK, RED_LEAD, RULE, SANS, SERIF } from '@/features/mail/frame';
import { linkTo } from '@/features/mail/sender';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { piece: Teaser; lead: boolean /** Language of the mail. */; around: Language };

/** Headline, standfirst and link of a piece. An advertisement says that it is one before anything else. */
export function MailStory({ piece, lead, around }: Props) {
  const words = wordsIn(piece.language);
  const label = words.kinds[piece.kind];
  const names = piece.bylines.map((it) => it.author.name).join(', ');
  const [size, line] = lead ? [28, '33px'] : [20, '25px'];
  return (
    <div
      lang={piece.language === around ? undefined : piece.language}
      style={{ padding: '14px 0 18px', borderTop: lead ? 0 : `1px solid ${RULE}` }}
    >
      <p style={{ margin: '0 0 6px', fontFamily: SANS, fontSize: 14, lineHeight: '20px', color: GREY }}>
        <span style={{ border: `1px solid ${INK}`, padding: '0 4px', fontSize: 12, fontWeight: 'bold', color: INK }}>
          {piece.section.code}
        </span>{' '}
        {label && <b style={{ color: piece.kind === 'sponsored' ? RED_LEAD : INK }}>{label}</b>}
        {label && piece.kicker ? ' · ' : ''}
        {piece.kicker}
      </p>
      <h2 style={{ margin: 0, fontFamily: SERIF, fontSize: size, lineHeight: line, fontWeight: 'bold' }}>
        <a
          href={linkTo(piece.path)}
          rel={piece.kind === 'sponsored' ? 'sponsored' : undefined}
          style={{ color: INK, textDecoration: 'none' }}
        >
          {headlineUnderLabel(piece)}
        </a>
      </h2>
      {piece.standfirst && (
        <p style={{ margin: '6px 0 0', fontFamily: SERIF, fontSize: 17, lineHeight: '25px', color: '#3a464c' }}>
          {piece.standfirst}
        </p>
      )}
      {names && (
        <p style={{ margin: '6px 0 0', fontFamily: SANS, fontSize: 13, lineHeight: '20px', color: GREY }}>{names}</p>
      )}
    </div>
  );
}
