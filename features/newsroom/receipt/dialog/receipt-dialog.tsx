import { useState } from 'react';
import { copyText } from '@/components/admin/copy-text';
import { Icon } from '@/components/admin/icon';
import { useDesk, useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { Sheet } from '@/features/newsroom/editor/desk/sheet';
import { redOf } from '@/features/newsroom/receipt/receipt';
import { ReceiptTable } from './receipt-table';
import { wordsOf } from './receipt-words';
import { type Asked, useReceipt } from './use-receipt';

/** What readers are shown of the piece, proven surface by surface; red stays red until it is true. */
export function ReceiptDialog({ close }: { close: () => void }) {
  const { piece } = useDesk();
  const { published } = useDeskPart((state) => state.standing);
  const asked = useReceipt(piece.id);
  const { receipt, problem } = asked;
  const words = receipt && wordsOf(receipt, published?.at ?? null, new Date());
  const isRed = receipt !== null && redOf(receipt.lines).length > 0;
  return (
    <Sheet
      title={words?.title ?? 'Asking as an unknown reader…'}
      beside={words && <span className="receipt-when">{words.beside}</span>}
      before={
        receipt && (
          <span className={`st ${isRed ? 'alert' : receipt.is === 'live' ? 'live' : 'gone'}`}>
            <Icon name={isRed ? 'block' : receipt.is === 'live' ? 'live' : 'gone'} />
          </span>
        )
      }
      className="wide receipt-dialog"
      onClose={close}
      foot={isRed ? <RedFoot {...asked} /> : receipt?.is === 'live' && published && <TrueFoot path={published.path} />}
    >
      <p className="receipt-sum" role="status" aria-atomic="true">
        {words && (
          <>
            <span>
              <b>{words.count}</b> {words.counted}
            </span>
            <span className={isRed ? 'bad' : undefined}>
              <b>{words.time}</b> {words.timed}
            </span>
          </>
        )}
        {problem && <span className="bad">{problem}</span>}
      </p>
      {receipt && <ReceiptTable receipt={receipt} />}
    </Sheet>
  );
}

function RedFoot({ ask }: Asked) {
  const { me } = useDesk();
  return (
    <>
      <p className="pub-says quiet-text">
        You may close this. The line stays red on Today until it is true, and the desk gets a mail after 60 seconds.
      </p>
      <button type="button" className="btn big" onClick={() => void ask()}>
        Fetch again now
      </button>
      {me.mayPublish && (
        <button type="button" className="btn go big" onClick={() => void ask(true)}>
          Purge everything once more
        </button>
      )}
    </>
  );
}

function TrueFoot({ path }: { path: string }) {
  const { store, me } = useDesk();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    const address = `${window.location.origin}${path}`;
    setCopied((await copyText(address, () => setCopied(address))) ? 'Copied.' : address);
  };
  return (
    <>
      <p className="pub-says" role="status">
        {copied}
      </p>
      {me.mayPublish && (
        <button type="button" className="btn quiet big" onClick={() => store.set({ dialog: { is: 'withdraw' } })}>
          Withdraw…
        </button>
      )}
      <button type="button" className="btn big" onClick={() => void copy()}>
        Copy link
      </button>
      <a className="btn go big" href={path}>
        See it as a reader
      </a>
    </>
  );
}
