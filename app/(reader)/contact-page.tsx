import { Lost } from '@/app/(reader)/lost';
import { CHROME, standingPageTag } from '@/features/articles/tags';
import { ContactView } from '@/features/contact/components/contact-view';
import { MessageSent } from '@/features/contact/components/message-sent';
import { desk } from '@/features/contact/desk';
import { findOrganisation } from '@/features/organisation/queries';
import { frontIn } from '@/features/organisation/site-pages';
import { listSections } from '@/features/sections/queries';
import { findStandingPage } from '@/features/standing-pages/queries';
import { PressMeta } from '@/lib/press-meta';

type Props = { language: 'en' | 'es' };

/** The contact page; `?desk=` chooses the desk that its form begins with. */
export async function Contact({ language, asked }: Props & { asked: string | string[] | undefined }) {
  const [page, organisation] = await Promise.all([findStandingPage('contact', language), findOrganisation()]);
  const tags = [CHROME, standingPageTag('contact')];
  if (!page) return <Lost language={language} tags={tags} />;
  return (
    <>
      <PressMeta tags={tags} />
      <ContactView page={page} organisation={organisation} chosen={desk.catch('editorial').parse(asked)} />
    </>
  );
}

/** Where a message that was taken leads. */
export async function Sent({ language }: Props) {
  const [organisation, sections] = await Promise.all([findOrganisation(), listSections()]);
  return (
    <>
      <PressMeta tags={[CHROME]} />
      <MessageSent organisation={organisation} language={language} back={frontIn(sections, language)} />
    </>
  );
}
