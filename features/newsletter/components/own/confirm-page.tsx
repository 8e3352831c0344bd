import { NotePage } from '@/features/newsletter/components/note-page';
import { UnknownLink } from '@/features/newsletter/components/own/unknown-link';
import { confirmAddress } from '@/features/newsletter/own/actions';
import type { Asked } from '@/features/newsletter/own/find-own';
import { newsletterPath, preferencesPath } from '@/features/newsletter/paths';
import { preferencesToken } from '@/features/newsletter/tokens';
import { dayOf, hourWithZone } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Where the link in a confirmation mail leads: the button that confirms, or why there is none. */
export function ConfirmPage({ asked, token }: { asked: Asked | null; token: string }) {
  if (!asked) return <UnknownLink language="en" />;
  const { language, email } = asked;
  const words = wordsIn(language).newsletters.confirm;
  switch (asked.state) {
    case 'open':
      return <Ask asked={asked} token={token} />;
    case 'confirmed': {
      const path = preferencesPath(preferencesToken({ id: asked.subscriberId, emailKey: asked.emailKey }));
      const when = asked.confirmedAt ? momentOf(asked.confirmedAt, language) : '';
      return (
        <NotePage title={words.again} text={words.againText(email, when)} on={{ path, name: words.toPreferences }} />
      );
    }
    case 'expired':
      return (
        <NotePage
          title={words.expired}
          text={words.expiredText}
          on={{ path: newsletterPath(language), name: words.askAgain }}
        />
      );
  }
}

/** One button that says it all, without focus: a screen reader would skip the sentence above it. */
function Ask({ asked, token }: { asked: Asked; token: string }) {
  const { language, email, purpose, requestedAt } = asked;
  const words = wordsIn(language).newsletters.confirm;
  const when = momentOf(requestedAt, language);
  const isMove = purpose === 'change-address';
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline text-title">{words.title}</h1>
      <p className="mt-5 max-w-[36rem] font-serif text-standfirst-lead text-pretty text-ink-2">
        {isMove ? words.moveText(email, when) : words.text(email, when)}
      </p>
      <form action={confirmAddress} className="own-form mt-7">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="purpose" value={purpose} />
        <button type="submit" className="own-button own-button-large">
          {isMove ? words.moveButton : words.button}
        </button>
      </form>
    </main>
  );
}

const momentOf = (at: Date, language: Language) => `${dayOf(at, language)}, ${hourWithZone(at, language)}`;
