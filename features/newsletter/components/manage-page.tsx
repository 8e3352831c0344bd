import { askForLink } from '@/features/newsletter/actions';
import { NewsletterForm } from '@/features/newsletter/components/newsletter-form.client';
import { managePath } from '@/features/newsletter/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The way to one's own subscription for whoever has no mail at hand that leads there. */
export function ManagePage({ language }: { language: Language }) {
  const { newsletter, newsletters: words } = wordsIn(language);
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline text-title">{words.manage}</h1>
      <p id="manage-text" className="mt-5 max-w-[36rem] font-serif text-standfirst-lead text-pretty text-ink-2">
        {words.manageText}
      </p>
      <div className="mt-5 max-w-[36rem]">
        <NewsletterForm
          action={askForLink}
          language={language}
          page={managePath(language)}
          words={{ address: newsletter.address, send: words.sendLink, leaveEmpty: newsletter.leaveEmpty }}
          describedBy="manage-text"
        />
      </div>
    </main>
  );
}
