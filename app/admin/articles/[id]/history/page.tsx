import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Icon } from '@/components/admin/icon';
import { StateMark } from '@/features/newsroom/components/state-mark';
import { Differences } from '@/features/newsroom/history/components/differences.client';
import { VersionDeeds } from '@/features/newsroom/history/components/version-deeds.client';
import { Versions } from '@/features/newsroom/history/components/versions';
import { findHistory } from '@/features/newsroom/history/queries';
import { pieceOf } from '@/features/newsroom/pieces';
import { requireStaff } from '@/features/staff/guard';
import { may } from '@/features/staff/permissions';
import { hourOf } from '@/features/words/dates';

export const metadata: Metadata = { title: 'History' };

export default async function HistoryPage({ params, searchParams }: PageProps<'/admin/articles/[id]/history'>) {
  const { id } = await params;
  const piece = await pieceOf(id);
  const staff = await requireStaff('article:read', piece);
  const { version } = await searchParams;
  const history = await findHistory(id, typeof version === 'string' ? version : null);
  if (!history || !piece) notFound();
  const { chosen, headline, language } = history;
  const changes = chosen?.rows.filter(({ differs }) => differs).length ?? 0;
  const mayEdit = may(staff, 'article:edit', piece);
  return (
    <div className="alone">
      <header className="edbar">
        <a className="btn quiet" href={`/admin/articles/${id}`}>
          <Icon name="left" />
          Back to the text
        </a>
        <span className="vr" />
        <StateMark state={piece.state} changed={piece.changed} />
        <span className="vr" />
        <h1 className="head" lang={headline ? language : undefined}>
          {headline || 'Without a headline'}
        </h1>
        <VersionDeeds
          articleId={id}
          chosen={chosen}
          mayName={mayEdit}
          mayRestore={may(staff, 'revision:restore', piece)}
        />
      </header>
      <div className="history">
        <Versions
          articleId={id}
          revisions={history.revisions}
          chosen={chosen?.id ?? null}
          me={staff.id}
          state={piece.state}
        />
        <main className="df" id="work">
          {chosen ? (
            <>
              <div className="dfh">
                <span className="faint">
                  {changes} {changes === 1 ? 'change' : 'changes'}
                </span>
                <span>
                  <b>Version {chosen.number}</b>{' '}
                  <span className="faint">
                    {hourOf(chosen.at, 'en')} · {chosen.words.toLocaleString('en-GB')} words
                  </span>
                </span>
                <span>
                  <b>Now</b> <span className="faint">saved {hourOf(history.savedAt, 'en')}</span>
                </span>
              </div>
              <Differences
                articleId={id}
                version={history.version}
                staffId={staff.id}
                rows={chosen.rows}
                language={language}
                number={chosen.number}
                mayEdit={mayEdit}
                letterKeys={staff.preferences.letterKeys}
              />
            </>
          ) : (
            <p className="nothing">
              No version yet. One is kept every ten minutes of writing, at every publication, and whenever you name one.
            </p>
          )}
        </main>
      </div>
    </div>
  );
}
