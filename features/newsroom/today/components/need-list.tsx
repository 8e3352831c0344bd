import type { ReactNode } from 'react';
import { SectionTag } from '@/features/newsroom/components/section-tag';
import { inClock } from '@/features/newsroom/saving/clock-words';
import type { Need } from '@/features/newsroom/today/needs';

/** What waits for this person, in order; the first has the one solid button. */
export function NeedList({ needs }: { needs: Need[] }) {
  return (
    <ol className="need">
      {needs.map((need, index) => (
        <NeedLine key={keyOf(need)} need={need} look={index === 0 ? 'btn go' : 'btn'} />
      ))}
    </ol>
  );
}

const keyOf = (need: Need) =>
  need.is === 'review' ? need.piece.id : need.is === 'imprint' ? need.is : `${need.is} ${need.articleId}`;

function NeedLine({ need, look }: { need: Need; look: string }) {
  switch (need.is) {
    case 'choices':
      return (
        <Line
          hot
          head={<Headline id={need.articleId} headline={need.headline} language={need.language} />}
          action={
            <a className={look} href={`/admin/articles/${need.articleId}`}>
              Choose
            </a>
          }
        >
          <span className="why">
            {need.count} {need.count === 1 ? 'choice waits' : 'choices wait'} for you.
          </span>{' '}
          Your words and somebody else’s collided; both are kept.
        </Line>
      );
    case 'receipt':
      return (
        <Line
          hot
          head={<Headline id={need.articleId} headline={need.headline} language={need.language} />}
          action={
            <a className={look} href={`/admin/articles/${need.articleId}#receipt`}>
              See the receipt
            </a>
          }
        >
          <span className="why">
            {need.surfaces.length} {need.surfaces.length === 1 ? 'surface does' : 'surfaces do'} not show what was done
          </span>{' '}
          at {inClock(new Date(need.since))}: {need.surfaces.join(', ')}.
        </Line>
      );
    case 'review':
      return (
        <Line
          head={
            <>
              <SectionTag section={need.piece.section} /> <Headline {...need.piece} />
            </>
          }
          action={
            <a className={look} href={`/admin/articles/${need.piece.id}`}>
              Review
            </a>
          }
        >
          {need.piece.authors.join(', ') || 'Somebody'} wrote it; {need.piece.note?.text}.{' '}
          {need.words.toLocaleString('en-GB')} words.
        </Line>
      );
    case 'imprint':
      return (
        <Line
          head={
            <span className="head">The imprint lacks {need.missing === 1 ? 'a fact' : `${need.missing} facts`}</span>
          }
          action={
            <a className={look} href="/impressum">
              See the page
            </a>
          }
        >
          The law asks for them; readers are shown nothing in their place.
        </Line>
      );
  }
}

type LineProps = { head: ReactNode; action: ReactNode; hot?: boolean; children: ReactNode };

function Line({ head, action, hot = false, children }: LineProps) {
  return (
    <li className={hot ? 'hot' : undefined}>
      <div>
        {head}
        <p className="quiet-text">{children}</p>
      </div>
      {action}
    </li>
  );
}

function Headline({ id, headline, language }: { id: string; headline: string; language: string }) {
  return (
    <a className="plain head" href={`/admin/articles/${id}`} lang={headline ? language : undefined}>
      {headline || 'Without a headline'}
    </a>
  );
}
