import { NotePage } from '@/features/newsletter/components/note-page';
import type { MailingList } from '@/features/newsletter/lists';
import { leaveList } from '@/features/newsletter/own/actions';
import type { Leaving } from '@/features/newsletter/own/find-own';
import { managePath, preferencesPath } from '@/features/newsletter/paths';
import { preferencesToken } from '@/features/newsletter/tokens';
import { wordsIn } from '@/features/words/words';

type Props = { leaving: Leaving; token: string; lists: MailingList[] };

/** Leaving one list: a button, and then that it is done. */
export function LeavePage({ leaving: { own, listId, on }, token, lists }: Props) {
  const language = own?.language ?? 'en';
  const words = wordsIn(language).newsletters;
  const name = lists.find((it) => it.id === listId)?.name ?? 'MON';
  if (!own) {
    const back = { path: managePath(language), name: words.manage };
    return <NotePage title={words.leave.unknown} text={words.leave.unknownText} on={back} />;
  }
  const toPreferences = { path: preferencesPath(preferencesToken(own)), name: words.leave.change };
  if (!on) {
    const others = lists.filter((it) => own.lists.includes(it.slug)).map((it) => it.name);
    const text = [words.leave.leftText, ...(others.length > 0 ? [words.leave.others(others.join(', '))] : [])].join(
      ' ',
    );
    return <NotePage title={words.leave.leftTitle(name)} text={text} on={toPreferences} status />;
  }
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline text-title">{words.leave.title(name)}</h1>
      <p className="mt-5 max-w-[36rem] font-serif text-standfirst-lead text-pretty text-ink-2">
        {words.leave.text(own.email, name)}
      </p>
      <form action={leaveList} className="own-form mt-7">
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="own-button own-button-large">
          {words.leave.button}
        </button>
      </form>
      <p className="mt-7">
        <a href={toPreferences.path} className="text-link-line font-[600]">
          {toPreferences.name}
        </a>
      </p>
    </main>
  );
}
