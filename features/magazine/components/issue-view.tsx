import { tie } from '@/features/articles/typography';
import { IssueContents } from '@/features/magazine/components/issue-contents';
import { IssueCover } from '@/features/magazine/components/issue-cover';
import { IssueWays } from '@/features/magazine/components/issue-ways';
import type { Issue, IssueMark } from '@/features/magazine/issue';
import { dayKey, longDay } from '@/features/words/days';
import { wordsIn } from '@/features/words/words';

type Props = {
  issue: Issue;
  /** The publisher's address for orders, where the issue says no way of its own. */
  orderEmail: string;
};

/** An issue: its cover, what is said of it, its contents by rubric. */
export function IssueView({ issue, orderEmail }: Props) {
  const words = wordsIn(issue.magazine.language).magazine;
  return (
    <main id="main" className="page-width">
      <div className="issue-sheet">
        <div>
          <IssueCover issue={issue} at="issueCover" first alt={words.cover(issue.magazine.name, issue.number)} />
        </div>
        <div>
          <header>
            <p className="mb-2 font-[620]">
              <a href={issue.magazine.path} className="inline-block py-1 text-ink-3">
                {issue.magazine.name}
              </a>{' '}
              <span className="text-ink-3">{issue.number}</span>
            </p>
            <h1 className="headline text-h1">{issue.theme ?? `${issue.magazine.name} ${issue.number}`}</h1>
            {issue.about && (
              <p className="mt-3.5 max-w-[33em] font-serif text-standfirst-article text-pretty text-ink-2">
                {tie(issue.about)}
              </p>
            )}
          </header>
          <Facts issue={issue} />
          <IssueWays issue={issue} orderEmail={orderEmail} />
          <IssueContents issue={issue} />
        </div>
      </div>
      <Neighbours issue={issue} />
    </main>
  );
}

function Facts({ issue }: { issue: Issue }) {
  const { language } = issue.magazine;
  const words = wordsIn(language).magazine;
  return (
    <dl className="fact-cells">
      <div>
        <dt>{words.issue}</dt>
        <dd>{issue.number}</dd>
      </div>
      <div>
        <dt>{words.appeared}</dt>
        <dd>
          <time dateTime={dayKey(issue.appearsOn)}>{longDay(issue.appearsOn, language)}</time>
        </dd>
      </div>
      {issue.pages !== null && (
        <div>
          <dt>{words.extent}</dt>
          <dd>{words.pages(issue.pages)}</dd>
        </div>
      )}
    </dl>
  );
}

function Neighbours({ issue }: { issue: Issue }) {
  const { older, newer } = issue;
  const words = wordsIn(issue.magazine.language).magazine;
  if (!older && !newer) return null;
  return (
    <nav aria-label={words.issues} className="neighbours">
      <div>{older && <Neighbour issue={older} name={words.older} rel="prev" />}</div>
      <div>{newer && <Neighbour issue={newer} name={words.newer} rel="next" />}</div>
    </nav>
  );
}

function Neighbour({ issue, name, rel }: { issue: IssueMark; name: string; rel: 'prev' | 'next' }) {
  return (
    <a href={issue.path} rel={rel} className="block py-1.5">
      <span className="block text-ink-3">
        {name} · {issue.number}
      </span>
      <span className="headline text-h4">{issue.theme ?? issue.number}</span>
    </a>
  );
}
