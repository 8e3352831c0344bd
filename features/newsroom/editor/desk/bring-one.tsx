import { useEffect, useRef, useState } from 'react';
import { type Brought, bringAddress, bringFile } from '@/features/newsroom/pictures/browser/bring';
import { chooseFiles, filesIn, PICTURE_TYPES } from '@/features/newsroom/pictures/browser/choose-files';
import type { Found } from '../found';

/** A picture that the house does not have yet: from this device, dropped or pasted into the dialog, or from an address. */
export function BringOne({ take }: { take: (picture: Found) => void }) {
  const [said, say] = useState({ words: '', bad: false });
  const place = useRef<HTMLDivElement>(null);
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  const bring = async (name: string, coming: Promise<Brought>) => {
    say({ words: `${name} is on its way.`, bad: false });
    const brought = await coming;
    if (brought.ok) taking.current(brought.picture);
    else say({ words: `${name}: ${brought.words}`, bad: true });
  };
  const bringFirst = ([file]: File[]) => {
    if (file)
      void bring(
        file.name,
        bringFile(file, (share) => say({ words: `${file.name}, ${Math.round(share * 100)} %`, bad: false })),
      );
  };
  const first = useRef(bringFirst);
  useEffect(() => {
    first.current = bringFirst;
  });
  useEffect(() => {
    const dialog = place.current?.closest('dialog');
    const take = (event: Event, transfer: DataTransfer | null) => {
      const files = filesIn(transfer);
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      first.current(files);
    };
    const onOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => take(event, event.dataTransfer);
    const onPaste = (event: ClipboardEvent) => take(event, event.clipboardData);
    dialog?.addEventListener('dragover', onOver);
    dialog?.addEventListener('drop', onDrop);
    dialog?.addEventListener('paste', onPaste);
    return () => {
      dialog?.removeEventListener('dragover', onOver);
      dialog?.removeEventListener('drop', onDrop);
      dialog?.removeEventListener('paste', onPaste);
    };
  }, []);
  return (
    <div ref={place} className="bring-one">
      <p className={said.bad ? 'hint bad' : 'hint'} role="status">
        {said.words || 'A new one: drop it here, paste it, or'}
      </p>
      <button type="button" className="btn" onClick={() => chooseFiles(PICTURE_TYPES, false, bringFirst)}>
        Upload
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const address = String(new FormData(event.currentTarget).get('address') ?? '').trim();
          if (address) void bring(address, bringAddress(address));
        }}
      >
        <input className="in" name="address" type="url" aria-label="Address of a picture" placeholder="https://" />
        <button type="submit" className="btn">
          Fetch
        </button>
      </form>
    </div>
  );
}
