import { ContactForm } from '@/features/contact/components/contact-form.client';
import { DeskList } from '@/features/contact/components/desk-list';
import { type Desk, desk as desks } from '@/features/contact/desk';
import { LONGEST } from '@/features/contact/message';
import { PublisherAddress } from '@/features/organisation/components/publisher-address';
import type { Organisation } from '@/features/organisation/organisation';
import { StandingHead } from '@/features/standing-pages/components/standing-head';
import { StandingBody } from '@/features/standing-pages/components/standing-page-view';
import type { StandingPage } from '@/features/standing-pages/standing-page';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { page: StandingPage; organisation: Organisation; chosen: Desk };

/** Contact Us: the form left, the publisher and the desks right. */
export function ContactView({ page, organisation, chosen }: Props) {
  const { language } = page;
  const words = wordsIn(language);
  return (
    <main id="main" className="page-width">
      <StandingHead page={page} group="company" />
      <div className="contact-columns">
        <section aria-labelledby="write-to">
          <h2 id="write-to" className="mb-4 text-label">
            {words.contactPage.write}
          </h2>
          <ContactForm language={language} chosen={chosen} words={formWords(language)} />
        </section>
        <aside aria-labelledby="publisher">
          <h2 id="publisher" className="mb-2 text-label">
            {words.contact}
          </h2>
          <PublisherAddress organisation={organisation} language={language} />
          <h2 className="mt-7 mb-2 text-label">{words.standing.desks}</h2>
          <DeskList language={language} />
        </aside>
        <div>
          <StandingBody page={page} />
        </div>
      </div>
    </main>
  );
}

function formWords(language: Language) {
  const { desk, desks: named, name, address, subject, text, hint, send, leaveEmpty } = wordsIn(language).contactPage;
  return {
    desk,
    desks: desks.options.map((it) => ({ desk: it, name: named[it].name })),
    fields: { name, email: address, subject, text },
    hint: hint(LONGEST.text.toLocaleString(wordsIn(language).tag, { useGrouping: 'always' })),
    send,
    leaveEmpty,
  };
}
