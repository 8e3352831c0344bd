import { Icon } from '@/components/admin/icon';
import { type AskedMedia, mediaPath } from '@/features/newsroom/pictures/asked';
import type { PictureTile } from '@/features/newsroom/pictures/queries';

/** One picture in the grid: what it is called, and the gravest thing to know of it. */
export function Tile({ tile, asked }: { tile: PictureTile; asked: AskedMedia }) {
  const { id, name } = tile;
  return (
    <li className="tile">
      <a
        className="tile-picture"
        href={mediaPath({ ...asked, picture: id })}
        aria-current={asked.picture === id ? 'true' : undefined}
      >
        {/* biome-ignore lint/performance/noImgElement: pictures are sized by the house’s own door. */}
        <img
          src={`/api/v1/staff-pictures/${id}?size=small&shape=3x2`}
          alt={`Open ${name}`}
          loading="lazy"
          width={320}
          height={213}
        />
      </a>
      <p className="tile-words">
        <b>{name}</b>
        <State tile={tile} />
      </p>
    </li>
  );
}

function State({ tile: { credit, alt, ends, uses } }: { tile: PictureTile }) {
  const used = uses > 0 ? ` · used in ${uses}` : '';
  if (!credit?.trim()) return <Alert words="No credit" />;
  if (alt === null) return <Alert words="No alt text" />;
  if (ends)
    return (
      <span>
        <span className="ends">
          <Icon name="warn" />
          {ends.over ? 'Rights ended' : 'Rights end'} {day.format(ends.on)}
        </span>
        {used}
      </span>
    );
  return (
    <span>
      {credit}
      {used}
    </span>
  );
}

const Alert = ({ words }: { words: string }) => (
  <span className="alert-words">
    <Icon name="block" />
    {words}
  </span>
);

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'Europe/Berlin' });
