import { useState } from 'react';
import { copyText } from '@/components/admin/copy-text';
import { inClock } from '@/features/newsroom/saving/clock-words';
import { SignInAgain } from '@/features/staff/components/sign-in-again.client';
import { writeBody } from '../document/write-body';
import { textOfStored } from './clash/stored-text';
import { useDesk, useDeskPart } from './desk-state';

/** Signing in again over the text, which stays where it is. */
export function SignedOut({ passkeys }: { passkeys: boolean }) {
  const { me, store, saver, editor } = useDesk();
  const save = useDeskPart((state) => state.save);
  const since = useDeskPart((state) => state.signedOutAt);
  const [closed, setClosed] = useState<Date | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  if (save.is !== 'signed-out' || !since || closed === since) return null;
  const kept = save.changes === 1 ? '1 change' : `${save.changes} changes`;
  const words = saver()?.unsavedWords() ?? 0;
  const { headline, standfirst } = store.now().fields;
  const copy = () => {
    const text = [headline, standfirst, textOfStored(writeBody(editor.state.doc))].join('\n\n');
    void copyText(text, () => setByHand(text));
  };
  return (
    <SignInAgain
      staff={{ id: me.id, email: me.email }}
      passkeys={passkeys}
      facts={[
        { name: 'Last saved on the server', value: inClock(store.now().savedAt) },
        {
          ...{ name: 'Kept on this device' },
          value: `${kept}, ${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'} in what was changed`,
        },
      ]}
      aside={
        <button type="button" className="lk" onClick={copy}>
          Copy my text
        </button>
      }
      onBack={() => void saver()?.saveNow()}
      onClose={() => setClosed(since)}
    >
      <p>
        Your session ended at {inClock(since)}. The {kept} since then are kept on this device and are saved as soon as
        you are back. You stay on this page.
      </p>
      {byHand !== null && (
        <textarea className="in" aria-label="Your text, to be copied" readOnly value={byHand} ref={selectAll} />
      )}
    </SignInAgain>
  );
}

/** Where the page may not write to the clipboard: selected, to be copied by hand. */
const selectAll = (text: HTMLTextAreaElement | null) => text?.select();
