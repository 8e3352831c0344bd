import { ContactForm } from '@/features/contact/components/contact-form.client';
import { DeskList } from '@/features/contact/components/desk-list';
import { type Desk, desk as desks } from '@/features/contact/desk';
import { LONGEST } from '@/features/contact/message';
import type { Organisation } from '@/features/organisation/organisation';
import { StandingPageView } from '@/features/standing-pages/components/standing-page-view';
import type { StandingPage } from '@/features/standing-pages/standing-page';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { page: StandingPage; organisation: Organisation; chosen: Desk };

/** Contact Us: the form, what to know before writing, and beside it the publisher and the desks. */
export function ContactView({ page, organisation, chosen }: Props) {
  const { language } = page;
  return (
    <StandingPageView
      page={page}
      group="company"
      organisation={organisation}
      above={<ContactForm language={language} chosen={chosen} words={formWords(language)} />}
      beside={<DeskList language={language} />}
    />
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
