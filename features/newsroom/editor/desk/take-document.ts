import { TextSelection } from '@tiptap/pm/state';
import { pastedSentence } from '@/features/newsroom/paste/pasted-note';
import { putIn } from '../behaviours/taking-in';
import type { Desk, DeskState } from './desk-state';
import { setField } from './desk-state';
import { say } from './say';
import type { Store } from './store';
import { bringIntoText } from './take-pictures';

/** "Pasted from Word. 214 formatting marks removed; …": its first sentence leads. */
export function sayTaken(store: Store<DeskState>, note: Parameters<typeof pastedSentence>[0], more = ''): void {
  const sentence = pastedSentence(note);
  const end = sentence.indexOf('. ') + 1;
  say(store, { lead: sentence.slice(0, end), words: `${sentence.slice(end + 1)}${more}`, list: note.list, undo: true });
}

/** Asks for a Word document, whose words come in where the caret stands. */
export function chooseDocument(desk: Desk): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.docx';
  field.hidden = true;
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    field.remove();
    if (file) void takeDocument(desk, file, desk.editor.state.selection.from);
  });
  field.addEventListener('cancel', () => field.remove());
  // It stands in the page while it asks: one that nothing holds may be swept away before it is answered.
  document.body.append(field);
  field.click();
}

/** The words of a Word document, where it was dropped; its title becomes the headline of a piece that has none. */
export async function takeDocument(desk: Desk, file: File, pos: number): Promise<void> {
  const { readDocx } = await import('@/features/newsroom/paste/docx');
  const { store, editor } = desk;
  const read = await readDocx(new Uint8Array(await file.arrayBuffer()), { language: store.now().fields.language });
  if (!read.ok) {
    say(store, {
      lead: `${file.name} was not taken in.`,
      words: read.problem === 'too-large' ? 'It is too large.' : 'It is no Word document (.docx).',
      ...{ list: [], undo: false },
    });
    return;
  }
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(Math.min(pos, doc.content.size)))));
  putIn(editor.view, read.blocks);
  if (read.title && store.now().fields.headline.trim() === '') setField(desk, 'headline', read.title);
  sayTaken(store, read.note);
  const coming = read.pictures.map(({ bytes, mediaType, alt, after }, index) => ({
    file: new File([new Uint8Array(bytes)], alt || `${file.name} ${index + 1}`, { type: mediaType }),
    after,
  }));
  await bringIntoText(desk, coming, pastedSentence(read.note));
}

/** Pictures that a paste brought as a mere address of elsewhere: whose they are, nobody knows here. */
export const picturesLeft = (count: number) =>
  count === 0
    ? ''
    : ` ${count === 1 ? '1 picture is' : `${count} pictures are`} not taken over: put it in by its address, if it is ours to show.`;
