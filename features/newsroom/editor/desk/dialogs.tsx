import { PublishDialog } from '@/features/newsroom/publishing/dialog/publish-dialog';
import { NoteDialog } from '@/features/newsroom/publishing/note-dialog';
import { WithdrawDialog } from '@/features/newsroom/publishing/withdraw-dialog';
import { ReceiptDialog } from '@/features/newsroom/receipt/dialog/receipt-dialog';
import { RemarkDialog } from '@/features/newsroom/remarks/remark-dialog';
import { ReviewDialog } from '@/features/newsroom/review/review-dialog';
import type { Dialog } from './desk-state';
import { useDesk, useDeskPart } from './desk-state';
import { EmbedDialog } from './embed-dialog';
import { KeysDialog } from './keys-dialog';
import { LinkDialog } from './link-dialog';
import { PicturesDialog } from './pictures-dialog';
import { RecoveredDialog } from './recovered-dialog';
import { Sheet } from './sheet';
import { TypeAhead } from './type-ahead';

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useDeskPart((state) => state.dialog);
  const { store } = useDesk();
  // It closes itself, not the one that followed it.
  const close = () => store.now().dialog === dialog && store.set({ dialog: null });
  return dialog && <OpenDialog dialog={dialog} close={close} />;
}

function OpenDialog({ dialog, close }: { dialog: Dialog; close: () => void }) {
  switch (dialog.is) {
    case 'link':
      return <LinkDialog close={close} />;
    case 'keys':
      return <KeysDialog close={close} />;
    case 'embed':
      return <EmbedDialog close={close} />;
    case 'recovered':
      return <RecoveredDialog close={close} />;
    case 'remarks': {
      const { blockId, answers } = dialog;
      return <RemarkDialog blockId={blockId} {...(answers ? { answers } : {})} close={close} />;
    }
    case 'publish':
      return <PublishDialog close={close} />;
    case 'withdraw':
      return <WithdrawDialog close={close} />;
    case 'receipt':
      return <ReceiptDialog close={close} />;
    case 'note':
      return <NoteDialog kind={dialog.kind} close={close} />;
    case 'review':
      return <ReviewDialog deed={dialog.deed} close={close} />;
    case 'pictures':
      return <PicturesDialog title={dialog.title} choose={dialog.choose} close={close} />;
    case 'piece':
      return (
        <Sheet title={dialog.title} onClose={close}>
          <TypeAhead
            autoFocus
            label="Words of its headline"
            placeholder="Words of its headline"
            what="articles"
            onChoose={(piece) => {
              close();
              dialog.choose(piece);
            }}
          />
          <p className="hint">Only pieces that readers can see are found.</p>
        </Sheet>
      );
    case 'removed':
      return (
        <Sheet title={`${dialog.note.lead} What was removed`} onClose={close}>
          <ul className="removed-list">
            {dialog.note.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Sheet>
      );
  }
}
