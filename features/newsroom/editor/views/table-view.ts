import type { Editor, NodeViewRenderer } from '@tiptap/core';
import { framedView } from './framed-view';

/** A table with its caption above and, while the caret is in it, what can be done with its rows and columns below. */
export const tableView: NodeViewRenderer = (props) => {
  const framed = framedView({ attribute: 'caption', label: 'Title of the table', above: true, tag: 'tbody' })(props);
  const { dom, contentDOM } = framed;
  if (!(dom instanceof HTMLElement) || !contentDOM) return framed;
  const table = document.createElement('table');
  contentDOM.replaceWith(table);
  table.append(contentDOM);
  const tools = toolsFor(props.editor);
  dom.append(tools);
  return {
    ...framed,
    stopEvent: (event) =>
      tools.contains(event.target instanceof Node ? event.target : null) || (framed.stopEvent?.(event) ?? false),
  };
};

const DEEDS: readonly [string, (editor: Editor) => void][] = [
  ['Row above', (editor) => editor.chain().focus().addRowBefore().run()],
  ['Row below', (editor) => editor.chain().focus().addRowAfter().run()],
  ['Column before', (editor) => editor.chain().focus().addColumnBefore().run()],
  ['Column after', (editor) => editor.chain().focus().addColumnAfter().run()],
  ['Remove row', (editor) => editor.chain().focus().deleteRow().run()],
  ['Remove column', (editor) => editor.chain().focus().deleteColumn().run()],
  ['Heading row', (editor) => editor.chain().focus().toggleHeaderRow().run()],
  ['Heading column', (editor) => editor.chain().focus().toggleHeaderColumn().run()],
  ['Join or part cells', (editor) => editor.chain().focus().mergeOrSplit().run()],
  ['Take out the table', (editor) => editor.chain().focus().deleteTable().run()],
];

function toolsFor(editor: Editor): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'table-tools';
  tools.contentEditable = 'false';
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', 'Rows and columns');
  for (const [words, act] of DEEDS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'lk';
    button.textContent = words;
    // The caret stays in its cell while the mouse is down.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => act(editor));
    tools.append(button);
  }
  return tools;
}
