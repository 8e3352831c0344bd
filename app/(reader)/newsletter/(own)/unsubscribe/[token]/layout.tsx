import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findLeaving } from '@/features/newsletter/own/find-own';

export const dynamic = 'force-dynamic';

/** In the language that the mail was in which led here. */
export default async function LeaveLayout({ params, children }: LayoutProps<'/newsletter/unsubscribe/[token]'>) {
  const { token } = await params;
  return <ReaderDocument language={(await findLeaving(token))?.own?.language ?? 'en'}>{children}</ReaderDocument>;
}
