import type { BlockOf } from '@/features/articles/blocks';
import { Caption } from '@/features/media/components/caption';
import { Picture } from '@/features/media/components/picture';
import type { Picture as PictureOf } from '@/features/media/picture';
import type { Words } from '@/features/words/en';

type Props = { gallery: BlockOf<'gallery'>; pictures: ReadonlyMap<string, PictureOf>; words: Words };

/** Pictures two by two; all of them are there at once. */
export function Gallery({ gallery, pictures, words }: Props) {
  const shown = gallery.attrs.pictures.flatMap(({ pictureId, caption }) => {
    const picture = pictures.get(pictureId);
    return picture ? [{ picture, caption: caption ?? picture.caption }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section aria-label={words.gallery} className="my-[1.8em] clear-both">
      <ul className="gallery">
        {shown.map(({ picture, caption }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture may stand twice in a gallery.
          <li key={index}>
            <figure>
              <Picture picture={picture} at="gallery" />
              <Caption caption={caption} credit={picture.credit} />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
