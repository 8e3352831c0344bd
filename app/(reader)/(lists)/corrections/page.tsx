import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { PageTitle } from '@/components/ui/page-title';
import { askedPage, pageTitle } from '@/features/articles/asked-page';
import { FurtherPages } from '@/features/articles/components/further-pages';
import { shown } from '@/features/articles/shown';
import { CORRECTIONS } from '@/features/articles/tags';
import { NoteList } from '@/features/corrections/components/note-list';
import { findNotes } from '@/features/corrections/queries';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/corrections'>;

const words = wordsIn('en');
const { title, text, none } = words.lists.corrections;
const pathOf = (page: number) => (page > 1 ? `/corrections?page=${page}` : '/corrections');

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await asked(props);
  if (!(await findNotes(page))) return pageHead({ title: words.notFound.title });
  return pageHead({ title: pageTitle(title, page, 'en'), description: text, path: pathOf(page) });
}

export default async function Corrections(props: Props) {
  const page = await asked(props);
  const found = await findNotes(page);
  if (!found) return <Lost language="en" tags={[CORRECTIONS]} />;
  const { notes, hasOlder } = found;
  return (
    <main id="main" className="page-width">
      <PressMeta {...shown({ teasers: notes.map((it) => it.teaser) }, CORRECTIONS)} />
      <PageTitle title={title} text={text}>
        {page > 1 && <span className="text-ink-3"> – {words.page(page)}</span>}
      </PageTitle>
      {notes.length === 0 && <p className="mt-9 font-serif text-standfirst-article text-ink-2">{none}</p>}
      <NoteList notes={notes} language="en" />
      <FurtherPages page={page} pathOf={pathOf} older={hasOlder ? { path: pathOf(page + 1) } : null} language="en" />
    </main>
  );
}

async function asked({ searchParams }: Props): Promise<number> {
  const [{ page }] = await Promise.all([searchParams, findNextChange()]);
  return askedPage(page);
}
