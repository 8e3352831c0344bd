import { Sheet } from './sheet';

const KEYS: readonly [string, readonly [string, string][]][] = [
  [
    'Writing',
    [
      ['/', 'insert'],
      ['Ctrl B, Ctrl I', 'bold, italic'],
      ['Ctrl K', 'link when words are selected, else find or do'],
      ['## , ###', 'heading, smaller heading'],
      ['-, 1., >', 'list, numbered list, quotation, each with a space'],
      ['Ctrl Shift 8, Ctrl Shift 9', 'list, numbered list'],
      ['Ctrl Shift V', 'paste plain'],
      ['Ctrl Z, Ctrl Shift Z', 'undo, redo'],
    ],
  ],
  [
    'The piece',
    [
      ['Ctrl S', 'save now; it only confirms'],
      ['F8, Shift F8', 'next, previous thing to fix or look at'],
      ['Ctrl F', 'find and replace'],
      ['Ctrl Shift Enter', 'preview'],
      ['Ctrl Enter', 'publish'],
      ['F6', 'text, inspector, bar'],
      ['F1, or ? outside the text', 'this sheet'],
    ],
  ],
  [
    'Two versions of a paragraph',
    [
      ['1', 'yours'],
      ['2', 'theirs'],
      ['3', 'write it'],
      ['Ctrl Enter', 'save the paragraph'],
    ],
  ],
];

export function KeysDialog({ close }: { close: () => void }) {
  return (
    <Sheet title="All keys" onClose={close}>
      {KEYS.map(([heading, keys]) => (
        <section key={heading} className="keys">
          <h3 className="lab">{heading}</h3>
          <dl className="keys-list">
            {keys.map(([key, deed]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{deed}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="hint">On a Mac it is ⌘ in place of Ctrl.</p>
    </Sheet>
  );
}
