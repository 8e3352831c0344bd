'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isTyping } from '@/features/newsroom/components/typing';
import { Sheet } from '@/features/newsroom/editor/desk/sheet';
import { chooseFiles, filesIn, PICTURE_TYPES } from '@/features/newsroom/pictures/browser/choose-files';
import { countDone, openQueue, type Upload } from '@/features/newsroom/pictures/browser/queue';

const queue = openQueue();
const NONE: readonly Upload[] = [];
const choose = () => chooseFiles(PICTURE_TYPES, true, queue.add);

/** "Upload", "From an address…"; U, dropping and pasting do the same anywhere on the page. */
export function UploadButtons({ letterKeys }: { letterKeys: boolean }) {
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (!letterKeys || ctrlKey || metaKey || altKey || isTyping(target) || document.querySelector('dialog[open]'))
        return;
      if (key === '/') document.getElementById('find-media')?.focus();
      else if (key === 'u') choose();
      else return;
      event.preventDefault();
    };
    const onOver = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    const onDrop = (event: DragEvent) => {
      const files = filesIn(event.dataTransfer);
      if (files.length === 0) return;
      event.preventDefault();
      queue.add(files);
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = filesIn(event.clipboardData);
      if (isTyping(event.target) || files.length === 0) return;
      event.preventDefault();
      queue.add(files);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, [letterKeys]);
  return (
    <div className="media-ways">
      <button type="button" className="btn" onClick={() => setAsks(true)}>
        From an address…
      </button>
      <button type="button" className="btn go" onClick={choose}>
        Upload
        <span className="k" aria-hidden="true">
          U
        </span>
      </button>
      {asks && <AddressSheet close={() => setAsks(false)} />}
    </div>
  );
}

function AddressSheet({ close }: { close: () => void }) {
  return (
    <Sheet title="From an address" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const address = String(new FormData(event.currentTarget).get('address') ?? '').trim();
          if (!address) return;
          queue.add([address]);
          close();
        }}
      >
        <label className="lab" htmlFor="picture-address">
          Address of a picture
        </label>
        <input id="picture-address" className="in" name="address" type="url" required placeholder="https://" />
        <p className="hint">The server fetches it. Addresses inside private networks are not asked.</p>
        <p className="media-ways">
          <button type="submit" className="btn">
            Fetch the picture
          </button>
        </p>
      </form>
    </Sheet>
  );
}

/** The first tile: where to drop, and how far what was dropped is. */
export function UploadTile() {
  const uploads = useSyncExternalStore(queue.listen, queue.now, () => NONE);
  const done = countDone(uploads);
  const router = useRouter();
  useEffect(() => {
    if (done > 0) router.refresh();
  }, [done, router]);
  const sending = uploads.filter(({ state }) => state === 'sending' || state === 'waiting');
  return (
    <li className="tile">
      <div className="upload-tile">
        <div role="status">
          {uploads.length === 0 ? (
            <b>Drop pictures here</b>
          ) : (
            <b>
              {done} of {uploads.length} uploaded
            </b>
          )}
          {sending[0] && (
            <p className="upload-name">
              {sending[0].name}, {Math.round(sending[0].share * 100)} %
            </p>
          )}
        </div>
        <div className="upload-list">
          {sending[0] && <progress max={1} value={sending[0].share} aria-label={`${sending[0].name} on its way`} />}
          {uploads.map((upload) => (
            <Outcome key={upload.key} upload={upload} />
          ))}
        </div>
      </div>
      <p className="tile-words">
        <b>{uploads.length === 0 ? 'Or paste one' : 'Drop more here, or paste'}</b>
        <span>JPEG, PNG, WebP, AVIF, SVG up to 40 MB</span>
      </p>
    </li>
  );
}

function Outcome({ upload: { key, name, state, words, id, already } }: { upload: Upload }) {
  if (state === 'failed')
    return (
      <p className="hint bad">
        {name}: {words}{' '}
        <button type="button" className="lk" onClick={() => queue.again(key)}>
          Try again
        </button>{' '}
        <button type="button" className="lk" onClick={() => queue.drop(key)}>
          Leave it
        </button>
      </p>
    );
  if (state !== 'done' || !already) return null;
  return (
    <p className="hint">
      {name} is here already: <a href={`/admin/media?picture=${id}`}>use that one</a>
    </p>
  );
}
