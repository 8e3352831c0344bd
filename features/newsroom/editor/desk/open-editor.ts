import { Editor } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { BlockIds } from '../behaviours/block-ids';
import { Find } from '../behaviours/find';
import { Marginal } from '../behaviours/marginal';
import { SlashMenu } from '../behaviours/slash';
import { TakingIn, type TakingInOptions } from '../behaviours/taking-in';
import { TypingKeys } from '../behaviours/typing-keys';
import { readBody } from '../document/read-body';
import { pieceSchema } from '../document/schema';
import { shownKinds } from '../views/shown-kinds';
import { clashHost } from './clash/hosts';
import type { DeskState } from './desk-state';
import { providerOf } from './provider';
import { slashKey, slashOption } from './slash-keys';
import type { Store } from './store';

type Options = {
  body: unknown;
  language: string;
  readOnly: boolean;
  store: Store<DeskState>;
} & Pick<TakingInOptions, 'onTaken' | 'onDocument' | 'onPictures'>;

/** The editor of a piece's text. It injects no styles of its own: the newsroom's policy allows none. */
export function openEditor({ body, language, readOnly, store, ...taking }: Options): Editor {
  return new Editor({
    editable: !readOnly,
    injectCSS: false,
    content: readBody(pieceSchema, body).toJSON(),
    extensions: [
      ...shownKinds(),
      ...[BlockIds, Find, TypingKeys, Dropcursor.configure({ class: 'drop-line', color: false }), Gapcursor],
      UndoRedo.configure({ depth: 400 }),
      TakingIn.configure({ language: () => store.now().fields.language, ...taking, providerOf }),
      Marginal.configure({ hostOf: clashHost }),
      SlashMenu.configure({
        onChange: (slash) => store.set({ slash }),
        onKey: (key) => slashKey(key, store),
        active: () => slashOption(store),
      }),
    ],
    editorProps: {
      attributes: {
        class: 'writing',
        lang: language,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the piece',
        spellcheck: 'true',
      },
    },
  });
}
