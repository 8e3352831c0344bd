import type { Organisation } from '@/features/organisation/organisation';
import { telephoneLink } from '@/features/organisation/telephone';
import { wordsIn } from '@/features/words/words';

type Props = { organisation: Organisation; language: 'en' | 'es'; back: string };

/** The answer to a message that was taken. */
export function MessageSent({ organisation: { telephone }, language, back }: Props) {
  const { contactPage, telephone: tel } = wordsIn(language);
  const { sent } = contactPage;
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline text-title">{sent.title}</h1>
      <p role="status" className="mt-4 max-w-[36rem] font-serif text-standfirst-lead text-ink-2">
        {sent.text}
      </p>
      <p className="mt-4 max-w-[36rem] text-ink-2">
        {sent.hint} {tel} <a href={telephoneLink(telephone)}>{telephone}</a>
      </p>
      <p className="mt-6">
        <a href={back} className="text-link-line font-[600]">
          {sent.back}
        </a>
      </p>
    </main>
  );
}
