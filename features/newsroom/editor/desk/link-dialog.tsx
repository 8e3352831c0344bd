import { useRef, useState } from 'react';
import { toLink } from '@/features/articles/links';
import { useDesk } from './desk-state';
import { Sheet } from './sheet';
import { TypeAhead } from './type-ahead';

/** An address, or one of our own pieces, for the selected words. */
export function LinkDialog({ close }: { close: () => void }) {
  const { editor } = useDesk();
  const before = editor.getAttributes('link').href;
  const range = useRef(rangeOf(editor));
  const [address, setAddress] = useState(typeof before === 'string' ? before : '');
  const [refused, setRefused] = useState(false);
  const words = editor.state.doc.textBetween(range.current.from, range.current.to, ' ');
  const put = (href: string) => {
    const whole = toAddress(href);
    if (!toLink(whole)) return setRefused(true);
    close();
    const chain = editor.chain().focus().setTextSelection(range.current);
    if (words === '')
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href: whole } }] }).run();
    else chain.setMark('link', { href: whole }).run();
  };
  const takeAway = () => {
    close();
    editor.chain().focus().setTextSelection(range.current).unsetMark('link').run();
  };
  return (
    <Sheet
      title={words ? `Link ‘${words.slice(0, 60)}’` : 'Link'}
      onClose={close}
      foot={
        <>
          {before && (
            <button type="button" className="btn" onClick={takeAway}>
              Take the link away
            </button>
          )}
          <button type="submit" form="link-form" className="btn go">
            Link to this address
          </button>
        </>
      }
    >
      <form
        id="link-form"
        onSubmit={(event) => {
          event.preventDefault();
          put(address);
        }}
      >
        <label className="field">
          <span className="lab">Address</span>
          <input
            className="in"
            value={address}
            placeholder="https://…"
            aria-invalid={refused}
            onChange={({ target }) => {
              setRefused(false);
              setAddress(target.value);
            }}
          />
          {refused && <span className="hint bad">An address begins with https://, mailto:, tel: or a stroke.</span>}
        </label>
      </form>
      <p className="lab or-ours">Or one of our pieces</p>
      <TypeAhead
        label="Words of its headline"
        placeholder="Words of its headline"
        what="articles"
        onChoose={({ path }) => path && put(path)}
      />
    </Sheet>
  );
}

/** "example.org/a" is meant as a page of the web. */
const toAddress = (typed: string) => {
  const address = typed.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(address) ? `https://${address}` : address;
};

/** The selection, or the whole link that the caret stands in. */
function rangeOf(editor: ReturnType<typeof useDesk>['editor']): { from: number; to: number } {
  const { from, to, empty, $from } = editor.state.selection;
  if (!empty) return { from, to };
  const start = $from.start();
  let found = { from, to };
  $from.parent.forEach((node, offset) => {
    const [nodeFrom, nodeTo] = [start + offset, start + offset + node.nodeSize];
    if (from >= nodeFrom && from <= nodeTo && node.marks.some((it) => it.type.name === 'link'))
      found = { from: nodeFrom, to: nodeTo };
  });
  return found;
}
