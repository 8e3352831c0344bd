import { Extension, markInputRule, nodeInputRule, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';

/** What the keys of the sheet do while one writes, and what is typed as in Markdown. */
export const TypingKeys = Extension.create({
  name: 'typingKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-b': () => editor.commands.toggleMark('bold'),
      'Mod-i': () => editor.commands.toggleMark('italic'),
      'Mod-Shift-8': () => editor.commands.toggleList('bulletList', 'listItem'),
      'Mod-Shift-9': () => editor.commands.toggleList('orderedList', 'listItem'),
      'Shift-Enter': () => editor.commands.insertContent({ type: 'hardBreak' }),
      Enter: () => editor.commands.splitListItem('listItem'),
      Tab: () => editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () => editor.commands.liftListItem('listItem'),
      Backspace: () => leaveEmptyFrame(editor),
    };
  },
  addInputRules() {
    const { nodes, marks } = this.editor.schema;
    const { heading, bulletList, orderedList, blockquote, divider } = nodes;
    const { bold, italic } = marks;
    if (!heading || !bulletList || !orderedList || !blockquote || !divider || !bold || !italic) return [];
    return [
      textblockTypeInputRule({ find: /^##\s$/, type: heading, getAttributes: { level: 2 } }),
      textblockTypeInputRule({ find: /^###\s$/, type: heading, getAttributes: { level: 3 } }),
      wrappingInputRule({ find: /^\s*[-*+]\s$/, type: bulletList }),
      wrappingInputRule({
        find: /^(\d+)\.\s$/,
        type: orderedList,
        getAttributes: ([, number]) => ({ start: Number(number) }),
      }),
      wrappingInputRule({ find: /^>\s$/, type: blockquote }),
      nodeInputRule({ find: /^(?:---|—-|___)\s$/, type: divider }),
      markInputRule({ find: /(?:^|\s)(\*\*(?!\s+\*\*)([^*]+)\*\*)$/, type: bold }),
      markInputRule({ find: /(?:^|\s)(\*(?!\s+\*)([^*]+)\*)$/, type: italic }),
    ];
  },
});

/** Backspace in an empty heading, quotation or item makes it a paragraph again. */
function leaveEmptyFrame(editor: import('@tiptap/core').Editor): boolean {
  const { empty, $from } = editor.state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  if ($from.parent.type.name === 'heading' || $from.parent.type.name === 'pullQuote')
    return editor.commands.setNode('paragraph');
  const item = $from.depth > 1 ? $from.node(-1).type.name : '';
  if (item === 'listItem' && $from.index(-1) === 0) return editor.commands.liftListItem('listItem');
  return item === 'blockquote' && $from.index(-1) === 0 && editor.commands.lift('blockquote');
}
