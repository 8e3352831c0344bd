import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { LeavePage } from '@/features/newsletter/components/own/leave-page';
import { UnknownLink } from '@/features/newsletter/components/own/unknown-link';
import { findLeaving } from '@/features/newsletter/own/find-own';
import { listMailingLists } from '@/features/newsletter/queries';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/newsletter/unsubscribe/[token]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const leaving = await findLeaving((await params).token);
  return pageHead({ title: wordsIn(leaving?.own?.language ?? 'en').newsletters.preferences.leave });
}

/** Changes nothing: what it shows is one button. The link is good for ever; who is not on the list is told so. */
export default async function Unsubscribe({ params }: Props) {
  const { token } = await params;
  const leaving = await findLeaving(token);
  return (
    <>
      <PressMeta tags={[]} status={leaving ? 200 : 404} />
      {leaving ? (
        <LeavePage leaving={leaving} token={token} lists={await listMailingLists()} />
      ) : (
        <UnknownLink language="en" />
      )}
    </>
  );
}
