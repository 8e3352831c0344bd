import type { Magazine } from '@/features/magazine/issue';
import { wordsIn } from '@/features/words/words';

/** What is known of a title; what is not is left out. */
export function MagazineFacts({ magazine: { frequency, issn, language } }: { magazine: Magazine }) {
  const words = wordsIn(language).magazine;
  if (!frequency && !issn) return null;
  return (
    <dl className="facts-list">
      {frequency && (
        <>
          <dt className="text-ink-3">{words.frequency}</dt>
          <dd>{frequency}</dd>
        </>
      )}
      {issn && (
        <>
          <dt className="text-ink-3">{words.issn}</dt>
          <dd>{issn}</dd>
        </>
      )}
    </dl>
  );
}
