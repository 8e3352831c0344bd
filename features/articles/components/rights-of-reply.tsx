import type { Article } from '@/features/articles/article';
import { tie } from '@/features/articles/typography';
import { dayOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

/** A reply stands with its article, unaltered, in the same type, for as long as the article does (§ 20 MStV). */
export function RightsOfReply({ article: { rightsOfReply, language } }: { article: Article }) {
  if (rightsOfReply.length === 0) return null;
  const words = wordsIn(language);
  return (
    <section id="right-of-reply" className="running-text mt-8 border-t border-strong pt-4">
      {rightsOfReply.map((reply) => (
        <div key={reply.at.toISOString()}>
          <h2 className="!mt-0">{words.rightOfReply}</h2>
          <p className="mb-3 font-sans text-meta text-ink-3">
            {words.rightOfReplyBy(reply.claimant, dayOf(reply.at, language))}
          </p>
          {reply.text.split(/\n+/).map((paragraph) => (
            <p key={paragraph} className="not-first:mt-[1em]">
              {tie(paragraph)}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
