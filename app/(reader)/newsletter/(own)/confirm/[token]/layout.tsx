import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findAsked } from '@/features/newsletter/own/find-own';

export const dynamic = 'force-dynamic';

/** In the language that the mail was in which led here. */
export default async function ConfirmLayout({ params, children }: LayoutProps<'/newsletter/confirm/[token]'>) {
  const { token } = await params;
  return <ReaderDocument language={(await findAsked(token))?.language ?? 'en'}>{children}</ReaderDocument>;
}
