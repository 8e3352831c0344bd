import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findTopic } from '@/features/topics/queries';
import { pageLanguageOf } from '@/features/topics/topic';

export const dynamic = 'force-dynamic';

/** A topic's page speaks its language. */
export default async function TopicLayout({ children, params }: LayoutProps<'/topics/[slug]'>) {
  const { slug } = await params;
  const found = await findTopic(decodeURIComponent(slug));
  const language = found.state === 'live' ? pageLanguageOf(found.topic) : 'en';
  return <ReaderDocument language={language}>{children}</ReaderDocument>;
}
