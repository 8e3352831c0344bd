import { useState } from 'react';
import { frameFor } from '@/features/articles/embeds';
import { useDesk } from './desk-state';
import { put } from './inserts';
import { providerOf } from './provider';
import { Sheet } from './sheet';

/** An address becomes a card: a film or a chart where readers can have it here, else a link. */
export function EmbedDialog({ close }: { close: () => void }) {
  const { editor } = useDesk();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const address = url.trim();
  const isAddress = URL.canParse(address) && new URL(address).protocol === 'https:';
  const frame = isAddress ? frameFor(address) : null;
  return (
    <Sheet
      title="Embed: paste an address"
      onClose={close}
      foot={
        <button type="submit" form="embed-form" className="btn go" aria-disabled={!isAddress}>
          Put it into the text
        </button>
      }
    >
      <form
        id="embed-form"
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAddress) return;
          close();
          put(editor, 'embed', {
            provider: providerOf(address),
            url: address,
            title: title.trim() || providerOf(address),
          });
        }}
      >
        <label className="field">
          <span className="lab">Address</span>
          <input className="in" value={url} placeholder="https://…" onChange={({ target }) => setUrl(target.value)} />
          <span className="hint">
            {!isAddress
              ? 'YouTube, Vimeo and Datawrapper can be shown here; anything else becomes a link. It begins with https://.'
              : frame
                ? `From ${providerOf(address)}. Readers see it once they ask for it.`
                : 'This cannot be shown here: readers get a link.'}
          </span>
        </label>
        <label className="field">
          <span className="lab">Title</span>
          <input className="in" value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
      </form>
    </Sheet>
  );
}
