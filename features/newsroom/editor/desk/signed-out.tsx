import { useState } from 'react';
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
  if (save.is !== 'signed-out' || !since || closed === since) return null;
  const kept = save.changes === 1 ? '1 change' : `${save.changes} changes`;
  const { headline, standfirst } = store.now().fields;
  const copy = () =>
    void navigator.clipboard.writeText([headline, standfirst, textOfStored(writeBody(editor.state.doc))].join('\n\n'));
  return (
    <SignInAgain
      staff={{ id: me.id, email: me.email }}
      passkeys={passkeys}
      facts={[
        { name: 'Last saved on the server', value: inClock(store.now().savedAt) },
        { name: 'Kept on this device', value: kept },
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
        Your session ended. The {kept} since then are kept on this device and are saved as soon as you are back. You
        stay on this page.
      </p>
    </SignInAgain>
  );
}
