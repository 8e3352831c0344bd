import type { Metadata } from 'next';
import { frontOf } from '@/app/(reader)/(front)/front-of';
import { findPreviewedPins } from '@/features/newsroom/front/previewed';
import { toPinned } from '@/features/newsroom/front/to-pinned';
import { PreviewEnded } from '@/features/newsroom/preview/components/preview-ended';
import { PressMeta } from '@/lib/press-meta';

export const metadata: Metadata = {
  title: 'Preview | MON',
  robots: 'noindex,nofollow,noarchive',
  referrer: 'no-referrer',
};

/** A layout as readers would have it at this moment, made by what makes their page; what is not live is not in it. */
export default async function FrontPreview({ params }: PageProps<'/preview/front/[token]'>) {
  const { token } = await params;
  const pins = await findPreviewedPins(token);
  if (!pins)
    return (
      <main id="main">
        <PressMeta tags={[]} status={410} />
        <PreviewEnded />
      </main>
    );
  const now = new Date();
  const { page } = await frontOf(await toPinned(pins, now, `/preview/front/${token}/pictures`), now);
  return (
    <>
      <PressMeta tags={[]} status={200} />
      {page}
    </>
  );
}
