import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findOwn } from '@/features/newsletter/own/find-own';

export const dynamic = 'force-dynamic';

/** In the language that the mail was in which led here. */
export default async function PreferencesLayout({ params, children }: LayoutProps<'/newsletter/preferences/[token]'>) {
  const { token } = await params;
  return <ReaderDocument language={(await findOwn(token))?.language ?? 'en'}>{children}</ReaderDocument>;
}
