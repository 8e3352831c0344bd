import type { NodeViewRenderer } from '@tiptap/core';

type Line = { attribute: string; label: string; above: boolean; tag?: string };

/** Text in a frame with a line of its own above or below it. Without React: it stands in the way of typing otherwise. */
export const framedView =
  ({ attribute, label, above, tag = 'div' }: Line): NodeViewRenderer =>
  ({ node, editor, getPos }) => {
    let current = node;
    const frame = document.createElement('div');
    frame.className = `framed framed-${node.type.name}`;
    frame.dataset.block = node.attrs.id ?? '';
    const text = document.createElement(tag);
    text.className = 'framed-text';
    const line = lineOf(label, current.attrs[attribute] ?? '');
    line.addEventListener('input', () => {
      const pos = getPos();
      const value = line.value === '' ? null : line.value;
      if (pos !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, attribute, value));
    });
    line.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const pos = getPos();
      if (pos !== undefined) editor.commands.focus(above ? pos + 1 : pos + current.nodeSize);
    });
    frame.append(...(above ? [line, text] : [text, line]));
    return {
      dom: frame,
      contentDOM: text,
      update(next) {
        if (next.type !== current.type) return false;
        current = next;
        frame.dataset.block = next.attrs.id ?? '';
        const value = next.attrs[attribute] ?? '';
        if (line.value !== value) line.value = value;
        return true;
      },
      stopEvent: (event) => event.target === line,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !text.contains(mutation.target),
    };
  };

function lineOf(label: string, value: string): HTMLInputElement {
  const line = document.createElement('input');
  line.className = 'framed-line';
  line.placeholder = label;
  line.setAttribute('aria-label', label);
  line.value = value;
  return line;
}
