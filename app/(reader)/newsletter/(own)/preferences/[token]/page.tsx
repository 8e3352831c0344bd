import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { PreferencesPage } from '@/features/newsletter/components/own/preferences-page';
import { UnknownLink } from '@/features/newsletter/components/own/unknown-link';
import { findOwn } from '@/features/newsletter/own/find-own';
import { toDone } from '@/features/newsletter/paths';
import { listMailingLists } from '@/features/newsletter/queries';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/newsletter/preferences/[token]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const own = await findOwn((await params).token);
  return pageHead({ title: wordsIn(own?.language ?? 'en').newsletters.preferences.title });
}

export default async function Preferences({ params, searchParams }: Props) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const own = await findOwn(token);
  return (
    <>
      <PressMeta tags={[]} status={own ? 200 : 404} />
      {own ? (
        <PreferencesPage own={own} token={token} done={toDone(done)} lists={await listMailingLists()} />
      ) : (
        <UnknownLink language="en" />
      )}
    </>
  );
}
