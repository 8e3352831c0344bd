import { ListChoice } from '@/features/newsletter/components/own/list-choice';
import { OwnForm } from '@/features/newsletter/components/own/own-form';
import type { MailingList } from '@/features/newsletter/lists';
import {
  chooseLists,
  eraseAll,
  leaveAll,
  moveAddress,
  pauseLetters,
  resumeLetters,
} from '@/features/newsletter/own/actions';
import type { Own } from '@/features/newsletter/own/find-own';
import { type Done, preferencesPath } from '@/features/newsletter/paths';
import { dayOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

type Props = { own: Own; token: string; done: Done | null; lists: MailingList[] };

/** Everything somebody can do with their own subscription, each in a form of its own. */
export function PreferencesPage({ own, token, done, lists }: Props) {
  const { language, email, pausedUntil, state } = own;
  const words = wordsIn(language).newsletters.preferences;
  const shared = { token, language };
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline text-title">{words.title}</h1>
      <p className="mt-4 font-serif text-standfirst-lead text-ink-2">{words.of(email)}</p>
      {done && (
        <p role="status" className="own-status">
          {words.done[done]}
        </p>
      )}
      {state === 'left' && done !== 'left' && <p className="own-status">{words.left}</p>}
      <div className="own-columns">
        <OwnForm {...shared} action={chooseLists} title={words.lists} button={words.save} primary>
          <ListChoice lists={lists} chosen={own.lists} language={language} />
        </OwnForm>
        <div className="own-others">
          {state === 'confirmed' &&
            (pausedUntil ? (
              <OwnForm {...shared} action={resumeLetters} title={words.pause} button={words.resume}>
                <p>{words.pausedUntil(dayOf(pausedUntil, language))}</p>
              </OwnForm>
            ) : (
              <OwnForm {...shared} action={pauseLetters} title={words.pause} button={words.pauseButton}>
                <p>{words.pauseText}</p>
              </OwnForm>
            ))}
          <OwnForm {...shared} action={moveAddress} title={words.address} button={words.addressButton}>
            <p id="move-text">{words.addressText}</p>
            <label htmlFor="move-address">{words.newAddress}</label>
            <input
              id="move-address"
              type="email"
              name="email"
              required
              autoComplete="email"
              maxLength={254}
              aria-describedby="move-text"
            />
          </OwnForm>
          <section aria-labelledby="own-data">
            <h2 id="own-data">{words.data}</h2>
            <p>{words.dataText}</p>
            <a href={`${preferencesPath(token)}/data`} download className="own-button">
              {words.dataButton}
            </a>
          </section>
          {state === 'confirmed' && (
            <OwnForm {...shared} action={leaveAll} title={words.leave} button={words.leaveButton}>
              <p>{words.leaveText}</p>
            </OwnForm>
          )}
          <OwnForm {...shared} action={eraseAll} title={words.erase} button={words.eraseButton}>
            <p>{words.eraseText}</p>
            <label className="own-tick">
              <input type="checkbox" name="sure" value="yes" required />
              {words.eraseTick}
            </label>
          </OwnForm>
        </div>
      </div>
    </main>
  );
}
