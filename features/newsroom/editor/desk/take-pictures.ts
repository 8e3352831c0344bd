import { bringFile } from '@/features/newsroom/pictures/browser/bring';
import type { Found } from '../found';
import { type Desk, learn } from './desk-state';
import { say } from './say';

/** A picture that came along, and the block that it stands behind; null: where nothing stands before it. */
export type Coming = { file: File; after: string | null };

/** Pictures that were dropped or pasted: sent to the house's pictures, then put in behind the block where they came down. */
export async function takePictures(desk: Desk, files: readonly File[], pos: number): Promise<void> {
  const { doc } = desk.editor.state;
  const block = doc.resolve(Math.min(pos, doc.content.size)).node(1);
  const after = typeof block?.attrs.id === 'string' ? block.attrs.id : null;
  await bringIntoText(
    desk,
    files.map((file) => ({ file, after })),
  );
}

/** Sends them one by one and puts each in its place as it arrives; what is typed meanwhile moves nothing. */
export async function bringIntoText(desk: Desk, coming: readonly Coming[], before = ''): Promise<void> {
  const { store } = desk;
  if (coming.length === 0) return;
  say(store, {
    lead: before || `${counted(coming.length)} on the way.`,
    words: before ? `${counted(coming.length)} on the way.` : 'Go on writing.',
    list: [],
    undo: false,
  });
  const refused: string[] = [];
  const last = new Map<string | null, string>();
  let there = 0;
  for (const { file, after } of coming) {
    const brought = await bringFile(file);
    if (brought.ok) {
      last.set(after, putBehind(desk, last.get(after) ?? after, brought.picture));
      there += 1;
    } else refused.push(`${file.name || 'A picture'}: ${brought.words}`);
  }
  const more =
    refused.length > 0
      ? `${counted(refused.length)} not taken in. ${refused[0]}`
      : 'Say who made them, and what they show.';
  const said = `${counted(there)} in the text.`;
  say(store, { lead: before || said, words: before ? `${said} ${more}` : more, list: refused, undo: false });
}

const counted = (count: number) => (count === 1 ? '1 picture is' : `${count} pictures are`);

/** Behind the block of that id, or where the caret stands when it is gone; answers the new block's id. */
function putBehind({ store, editor }: Desk, after: string | null, picture: Found): string {
  learn(store, [picture]);
  const { state } = editor;
  let at =
    after === null ? 0 : state.selection.$from.depth > 0 ? state.selection.$from.after(1) : state.doc.content.size;
  state.doc.forEach((block, offset) => {
    if (after !== null && block.attrs.id === after) at = offset + block.nodeSize;
  });
  const figure = state.schema.node('figure', { pictureId: picture.id });
  editor.view.dispatch(state.tr.insert(at, figure));
  return String(editor.state.doc.nodeAt(at)?.attrs.id ?? after);
}

/** A picture that stood in the text itself (data:image/png;base64,…), as a file; null for any other address. */
export function fileIn(address: string | undefined): File | null {
  const [, type = '', data = ''] = /^data:(image\/[a-z+.-]+);base64,(.+)$/is.exec(address ?? '') ?? [];
  if (!data) return null;
  try {
    return new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], 'picture', { type });
  } catch {
    return null;
  }
}
