import { EditorContent } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import { KeepStanding } from '@/features/newsroom/publishing/keep-standing';
import { RemarksColumn } from '@/features/newsroom/remarks/remarks-column';
import type { Saver, SaverOptions } from '@/features/newsroom/saving/saver-shape';
import { readBlocks } from '@/features/newsroom/text/text';
import type { Found } from '../found';
import type { PieceToWrite } from '../queries';
import { Bar } from './bar';
import { Clashes, FieldClashes } from './clash/clashes';
import { DeskKeys } from './desk-keys';
import { DeskContext, type Desk as DeskOf } from './desk-state';
import { Dialogs } from './dialogs';
import { FindBar } from './find-bar';
import { FloatingTools } from './floating-tools';
import { Foot } from './foot';
import { Inspector } from './inspector/inspector';
import { openDesk } from './open-desk';
import { PieceHead } from './piece-head';
import { SignedOut } from './signed-out';
import { SlashList } from './slash-list';
import { ToolStrip } from './tool-strip';

export type DeskProps = {
  piece: PieceToWrite;
  known: Found[];
  me: DeskOf['me'];
  passkeys: boolean;
  readOnly: boolean;
  letterKeys: boolean;
  openSaver: (options: SaverOptions) => Saver;
};

/** Everything round a piece while it is being written. */
export function Desk(props: DeskProps) {
  // A desk is opened once for as long as its page stands: what the server renders again later changes nothing here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const { desk, start, close } = useMemo(() => openDesk(props, readBlocks(props.piece.body)), [props.piece.id]);
  useEffect(() => {
    const stop = start();
    return () => {
      stop();
      close();
    };
  }, [start, close]);
  return (
    <DeskContext value={desk}>
      <div className="ed">
        <Bar />
        <main className="paper">
          <FindBar />
          <div className="sheet-of-paper">
            <PieceHead />
            <FieldClashes />
            <div className="row writing-row">
              <EditorContent editor={desk.editor} className="writing-host" />
              <RemarksColumn />
            </div>
            <SlashList />
            <FloatingTools />
          </div>
        </main>
        <Foot />
        <ToolStrip />
        <Inspector />
        <Clashes />
      </div>
      <Dialogs />
      <SignedOut passkeys={props.passkeys} />
      <DeskKeys />
      <KeepStanding />
    </DeskContext>
  );
}
