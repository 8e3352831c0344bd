import { versionOf } from '@/features/media/picture-row';
import { PicturePanel } from '@/features/newsroom/pictures/components/picture-panel.client';
import type { OpenPicture as Opened } from '@/features/newsroom/pictures/queries';
import { dayKeyOf } from '@/features/words/dates';

/** The picture that is open beside the grid. */
export function OpenPicture({ picture }: { picture: Opened }) {
  const { id, title, alt, caption, credit, licence, focalX, focalY, uses, withheld, expiresAt } = picture;
  const turned = { width: picture.width, height: picture.height };
  const lastDay = expiresAt && dayKeyOf(new Date(expiresAt.getTime() - 1));
  return (
    <aside className="media-panel" aria-label="Picture">
      <header>
        <h2 className="h2">{title}</h2>
        <span className="faint">
          {picture.width} × {picture.height} · {megabytes(picture.bytes)}
        </span>
      </header>
      <PicturePanel
        key={id}
        picture={{
          ...{ id, title, alt, caption, credit, licence, lastDay, focalX, focalY, ...turned },
          ...{ version: versionOf({ hash: picture.hash, focalX: 0, focalY: 0 }), trashed: picture.trashedAt !== null },
          ...{ mayEdit: picture.mayEdit, mayTrash: picture.mayTrash },
          uses: uses.filter(({ kind }) => kind === 'piece').length,
        }}
      >
        <header>
          <h3 className="h3">{uses.length === 0 ? 'Used nowhere' : `Used in ${uses.length}`}</h3>
          {withheld.length > 0 && <span className="faint">readers never get its {inWords(withheld)}</span>}
        </header>
        <ul className="media-uses">
          {uses.map((use) => (
            <li key={`${use.kind} ${use.id} ${use.place}`}>
              {use.code ? <span className={`code section-${use.code}`}>{use.code}</span> : <span />}
              {use.path ? (
                <a className="head" href={use.path} lang={use.language}>
                  {use.name}
                </a>
              ) : (
                <span className="head">{use.name}</span>
              )}
              <span className="faint">{use.place}</span>
            </li>
          ))}
        </ul>
      </PicturePanel>
    </aside>
  );
}

const inWords = (withheld: string[]) => {
  const words = withheld.map((it) => it.replace('-', ' '));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
};

const megabytes = (bytes: number) =>
  bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
