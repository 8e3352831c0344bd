import ExifReader from 'exifreader';

export type SaidInFile = {
  title: string | null;
  caption: string | null;
  credit: string | null;
  takenAt: Date | null;
  /** What it tells that readers never get. */
  withheld: Withheld[];
};
const WITHHELD = ['place', 'camera', 'serial-number'] as const;
type Withheld = (typeof WITHHELD)[number];

const NOTHING: SaidInFile = { title: null, caption: null, credit: null, takenAt: null, withheld: [] };

/** What photographers and agencies wrote into a picture (IPTC, XMP, EXIF). A picture whose notes cannot be read has none. */
export function readSaid(bytes: Buffer): SaidInFile {
  try {
    return toSaid(ExifReader.load(bytes, { expanded: true }));
  } catch {
    return NOTHING;
  }
}

function toSaid(groups: object): SaidInFile {
  const of = (group: string, ...names: string[]) => first(groups, group, names);
  const by = of('iptc', 'By-line') ?? of('xmp', 'creator') ?? of('exif', 'Artist');
  const house = of('iptc', 'Credit') ?? of('xmp', 'Credit') ?? of('iptc', 'Source');
  const day = of('iptc', 'Date Created') ?? of('xmp', 'DateCreated', 'CreateDate') ?? of('exif', 'DateTimeOriginal');
  return {
    title: clip(of('iptc', 'Object Name', 'Headline') ?? of('xmp', 'title', 'Headline'), 120),
    caption: clip(of('iptc', 'Caption/Abstract') ?? of('xmp', 'description') ?? of('exif', 'ImageDescription'), 1000),
    credit: clip([...new Set([by, house].filter((it) => it !== null))].join(' / ') || null, 200),
    takenAt: toDay(day),
    withheld: withheldIn(groups, of),
  };
}

function withheldIn(groups: object, of: (group: string, ...names: string[]) => string | null): Withheld[] {
  const place = 'gps' in groups || of('iptc', 'City', 'Sub-location') || of('exif', 'GPSLatitude', 'GPSLongitude');
  const camera = of('exif', 'Make', 'Model', 'LensModel');
  const number = of('exif', 'BodySerialNumber', 'LensSerialNumber', 'CameraSerialNumber') ?? of('xmp', 'SerialNumber');
  return WITHHELD.filter((_, index) => [place, camera, number][index]);
}

function first(groups: object, group: string, names: string[]): string | null {
  const tags: unknown = Object.entries(groups).find(([name]) => name === group)?.[1];
  if (typeof tags !== 'object' || tags === null) return null;
  for (const name of names) {
    const tag: unknown = Object.entries(tags).find(([its]) => its === name)?.[1];
    const words = typeof tag === 'object' && tag !== null && 'description' in tag ? String(tag.description) : '';
    const plain = plainly(words);
    if (plain) return plain;
  }
  return null;
}

/** No control characters, one space between words. */
const plainly = (words: string) => words.replace(/[\p{C}\s]+/gu, ' ').trim();
const clip = (words: string | null, most: number) =>
  words && (words.length > most ? words.slice(0, most).trim() : words);

/** "2026:10:02 11:20:00", "20261002", "2026-10-02T…" → that day, at noon UTC: cameras know no zones. */
function toDay(words: string | null): Date | null {
  const [, year, month, day] = /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})/.exec(words ?? '') ?? [];
  const read = new Date(`${year}-${month}-${day}T12:00:00Z`);
  return Number.isNaN(read.getTime()) ? null : read;
}
