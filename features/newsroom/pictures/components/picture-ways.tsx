import { useRouter } from 'next/navigation';
import { send } from '@/features/newsroom/components/send';
import { bringFile } from '@/features/newsroom/pictures/browser/bring';
import { chooseFiles, PICTURE_TYPES } from '@/features/newsroom/pictures/browser/choose-files';
import type { PanelPicture, Tell } from '@/features/newsroom/pictures/components/picture-panel.client';

/** Another file in its place, the file itself, the trash and back. */
export function PictureWays({ picture, tell }: { picture: PanelPicture; tell: Tell }) {
  const { id, mayEdit, mayTrash, trashed } = picture;
  const router = useRouter();
  const at = `/api/v1/pictures/${id}`;
  const replace = () =>
    chooseFiles(PICTURE_TYPES, false, async ([file]) => {
      if (!file) return;
      tell({ words: `${file.name} is on its way.` });
      const sent = await bringFile(
        file,
        (share) => tell({ words: `${file.name}, ${Math.round(share * 100)} %` }),
        `${at}/original`,
      );
      tell(sent.ok ? { words: 'Replaced. Every piece shows the new one.' } : { words: sent.words, bad: true });
      router.refresh();
    });
  const move = async (back: boolean) => {
    const sent = back ? await send(at, { back: true }, 'PUT') : await send(at, {}, 'DELETE');
    if (!sent.ok) return tell({ words: sent.words, bad: true });
    tell({ words: back ? 'It is back.' : 'It lies in the trash.' });
    router.refresh();
  };
  return (
    <div className="media-ways">
      {mayEdit && (
        <>
          <button type="button" className="btn" onClick={replace}>
            Replace, keep the address…
          </button>
          <a className="btn" href={`${at}/original`} download>
            Download original
          </a>
        </>
      )}
      {mayTrash && (
        <button type="button" className="btn quiet" onClick={() => move(trashed)}>
          {trashed ? 'Put back' : 'Trash'}
        </button>
      )}
    </div>
  );
}
