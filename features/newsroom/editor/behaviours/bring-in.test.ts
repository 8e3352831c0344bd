import { history, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import type { Stored } from '../document/attributes';
import { readBody } from '../document/read-body';
import { pieceSchema } from '../document/schema';
import { writeBody } from '../document/write-body';
import { BlockIds, nameBlocks } from './block-ids';
import { bringIn } from './bring-in';
import { idsOf } from './changed-blocks';
import { bodyChange } from './hand-over';

const p = (id: string, text: string): Stored => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const stateOf = (...content: Stored[]) =>
  EditorState.create({ doc: readBody(pieceSchema, { type: 'doc', content }), plugins: [history()] });
const textOf = (state: EditorState) => state.doc.children.map((it) => it.textContent);

describe('what a colleague wrote', () => {
  const state = stateOf(p('a', 'One two three'), p('b', 'Four'), p('c', 'Five'));

  test('changes its own words and leaves the caret among mine', () => {
    const mine = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 12)));
    const after = mine.apply(bringIn(mine, { a: p('a', 'One and two three') }));
    expect(after.selection.from).toBe(16);
    expect(textOf(after)).toEqual(['One and two three', 'Four', 'Five']);
  });

  test('comes, goes and moves where it belongs', () => {
    const after = state.apply(bringIn(state, { d: p('d', 'New'), b: null }, ['c', 'd', 'a']));
    expect(idsOf(after.doc)).toEqual(['c', 'd', 'a']);
    expect(textOf(after)).toEqual(['Five', 'New', 'One two three']);
  });

  test('leaves a paragraph that only this window has behind the one it followed', () => {
    const after = state.apply(bringIn(state, {}, ['c', 'a']));
    expect(idsOf(after.doc)).toEqual(['c', 'a', 'b']);
  });

  test('may be all of another text: nothing of the old one is left behind', () => {
    const one = stateOf(p('x', 'Gone.'));
    const after = one.apply(bringIn(one, { x: null, a: p('a', 'One'), b: p('b', 'Two') }, ['a', 'b']));
    expect(idsOf(after.doc)).toEqual(['a', 'b']);
    expect(textOf(after)).toEqual(['One', 'Two']);
  });

  test('cannot be undone by mine', () => {
    const typed = state.apply(state.tr.insertText('Zero ', 1));
    const joined = typed.apply(bringIn(typed, { b: p('b', 'Four and a half') }));
    let undone = joined;
    undo(joined, (tr) => {
      undone = joined.apply(tr);
    });
    expect(textOf(undone)).toEqual(['One two three', 'Four and a half', 'Five']);
  });
});

describe('ids', () => {
  const change = (state: EditorState, make: (tr: EditorState['tr']) => EditorState['tr']) => {
    const after = state.apply(make(state.tr));
    const named = nameBlocks(state.doc, after);
    return named ? after.apply(named) : after;
  };
  const state = stateOf(p('a', 'One two'), p('b', 'Four'));

  test('stay with the first half of a split, and with the words where a line is put before them', () => {
    expect(idsOf(change(state, (tr) => tr.split(4)).doc)).toEqual(['a', expect.stringMatching(/^[\da-f-]{36}$/), 'b']);
    expect(idsOf(change(state, (tr) => tr.split(1)).doc)).toEqual([expect.not.stringMatching(/^a$/), 'a', 'b']);
  });

  test('stay through an edit, which hands over that block alone', () => {
    const after = change(state, (tr) => tr.insertText('!', 8));
    expect(idsOf(after.doc)).toEqual(['a', 'b']);
    expect(bodyChange(state.doc, after.doc)).toEqual({ blocks: { a: p('a', 'One two!') } });
  });

  test('a paragraph that goes is handed over as gone, with the order that is left', () => {
    const after = change(state, (tr) => tr.delete(0, 9));
    expect(bodyChange(state.doc, after.doc)).toEqual({ blocks: { a: null }, order: ['b'] });
  });

  test('of a paragraph that becomes a list pass on to the list', () => {
    const list = pieceSchema.nodes.bulletList;
    const item = pieceSchema.nodes.listItem;
    const first = state.doc.firstChild;
    if (!list || !item || !first) throw new Error('no list');
    const after = change(state, (tr) => tr.replaceWith(0, 9, list.create(null, item.create(null, first))));
    expect(writeBody(after.doc).content[0]).toEqual({
      type: 'bulletList',
      attrs: { id: 'a' },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One two' }] }] }],
    });
  });

  test('are given by an extension of the editor', () => expect(BlockIds.name).toBe('blockIds'));
});
