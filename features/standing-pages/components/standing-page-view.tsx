import type { ReactNode } from 'react';
import { ArticleBody } from '@/features/articles/components/article-body';
import { PublisherAddress } from '@/features/organisation/components/publisher-address';
import type { Organisation } from '@/features/organisation/organisation';
import { type PageGroup, sitePages } from '@/features/organisation/site-pages';
import { PageContents } from '@/features/standing-pages/components/page-contents';
import { SiblingPages } from '@/features/standing-pages/components/sibling-pages';
import { StandingHead } from '@/features/standing-pages/components/standing-head';
import { standingPath } from '@/features/standing-pages/paths';
import type { StandingPage } from '@/features/standing-pages/standing-page';
import { wordsIn } from '@/features/words/words';

type Props = {
  page: StandingPage;
  group: PageGroup;
  organisation: Organisation;
  /** What the page is made of beside its text, above it. */
  above?: ReactNode;
  /** The same, below it. */
  below?: ReactNode;
  /** Under the publisher's address. */
  beside?: ReactNode;
};

/** A company or legal page: its neighbours left, the text, the publisher right. */
export function StandingPageView({ page, group, organisation, above, below, beside }: Props) {
  const words = wordsIn(page.language);
  return (
    <main id="main" className="page-width">
      <StandingHead page={page} group={group} />
      <div className="standing-columns">
        <div className="standing-text">
          <PageContents page={page} />
          {above}
          <StandingBody page={page} />
          {below}
        </div>
        {/* The imprint itself says it all. */}
        {page.name !== 'imprint' && (
          <aside aria-labelledby="publisher" className="standing-side">
            <h2 id="publisher" className="mb-2 text-label">
              {words.contact}
            </h2>
            <PublisherAddress organisation={organisation} language={page.language} />
            {beside}
          </aside>
        )}
        <SiblingPages
          pages={sitePages[group]}
          here={standingPath(page.name, page.language)}
          title={words.standing.groups[group]}
          language={page.language}
        />
      </div>
    </main>
  );
}

/** The text, set as an article's is. */
function StandingBody({ page }: { page: StandingPage }) {
  return (
    <ArticleBody
      body={page.body}
      pictures={new Map()}
      related={new Map()}
      dateline={null}
      language={page.language}
      sponsored={false}
      ends={false}
    />
  );
}
