import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { ConfirmPage } from '@/features/newsletter/components/own/confirm-page';
import { findAsked } from '@/features/newsletter/own/find-own';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/newsletter/confirm/[token]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await findAsked((await params).token);
  return pageHead({ title: wordsIn(asked?.language ?? 'en').newsletters.confirm.title });
}

/** Changes nothing: scanners open every link in a mail. What it shows is one button. */
export default async function Confirm({ params }: Props) {
  const { token } = await params;
  const asked = await findAsked(token);
  const status = asked === null ? 404 : asked.state === 'expired' ? 410 : 200;
  return (
    <>
      <PressMeta tags={[]} status={status} />
      <ConfirmPage asked={asked} token={token} />
    </>
  );
}
