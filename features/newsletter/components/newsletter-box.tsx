import { subscribe } from '@/features/newsletter/actions';
import { NewsletterForm } from '@/features/newsletter/components/newsletter-form.client';
import { CONSENT } from '@/features/newsletter/consent';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  language: Language;
  /** Path of the page it stands on. One box a page. */
  page: string;
};

/** The invitation inside a column: under an article, beside a river. */
export function NewsletterBox({ language, page }: Props) {
  const { call, address, send, leaveEmpty } = wordsIn(language).newsletter;
  return (
    <section
      id="newsletter"
      aria-labelledby="newsletter-call"
      data-screen-only
      className="scale-bar border border-strong px-5 pt-4.5 pb-5"
    >
      <h2 id="newsletter-call" className="headline mt-2 text-h3">
        {call}
      </h2>
      <NewsletterForm
        action={subscribe}
        language={language}
        page={page}
        words={{ address, send, leaveEmpty }}
        describedBy="newsletter-consent"
      />
      <p id="newsletter-consent" className="mt-2 text-caption text-pretty text-ink-3">
        {CONSENT[language]}
      </p>
    </section>
  );
}

/** The invitation across the front page. */
export function NewsletterBand({ language, page }: Props) {
  const { call, address, send, leaveEmpty } = wordsIn(language).newsletter;
  return (
    <section
      id="newsletter"
      aria-labelledby="newsletter-call"
      data-screen-only
      className="newsletter-band on-hull mt-14 bg-hull text-on-hull lg:mt-18"
    >
      <div className="page-width py-8.5 lg:py-11">
        <div className="grid-12">
          <h2
            id="newsletter-call"
            className="headline max-w-[20em] text-[1.625rem] leading-[1.2] font-[400] tracking-[-0.012em] lg:col-span-6 lg:text-[2.125rem] lg:leading-[1.14]"
          >
            {call}
          </h2>
          <div className="max-w-140 lg:col-span-5 lg:col-start-8">
            <NewsletterForm
              action={subscribe}
              language={language}
              page={page}
              words={{ address, send, leaveEmpty }}
              describedBy="newsletter-consent"
            />
            <p id="newsletter-consent" className="mt-2.5 text-caption text-pretty text-on-hull-2">
              {CONSENT[language]}
            </p>
          </div>
        </div>
      </div>
    </section>
  );
}
