/** Why a piece may not go out yet; each is a field that an editor can fill. */
export type Missing =
  | 'headline'
  | 'section'
  | 'author'
  | 'text'
  | 'picture-credit'
  | 'picture-description'
  /** It names a section, an author, a topic or a picture that is not there (any more). */
  | 'something-it-names';

export type Readiness = {
  headline: string;
  sectionId: string | null;
  bylines: readonly unknown[];
  words: number;
  pictures: readonly { alt: string | null; credit: string | null }[];
  /** Whether everything it names by id is there. */
  namesOnlyWhatIs: boolean;
};

export function reasonsNotToPublish(piece: Readiness): Missing[] {
  const missing: Missing[] = [];
  if (!piece.headline.trim()) missing.push('headline');
  if (!piece.sectionId) missing.push('section');
  if (piece.bylines.length === 0) missing.push('author');
  if (piece.words === 0) missing.push('text');
  if (piece.pictures.some((picture) => !picture.credit?.trim())) missing.push('picture-credit');
  if (piece.pictures.some((picture) => picture.alt === null)) missing.push('picture-description');
  if (!piece.namesOnlyWhatIs) missing.push('something-it-names');
  return missing;
}

/** What an editor may let go out all the same, with a reason that stands in the audit log; the rest cannot do without. */
export const MAY_LACK: ReadonlySet<Missing> = new Set<Missing>(['author', 'picture-credit', 'picture-description']);

export type Standing = {
  state: string;
  publishedAt: Date | null;
  unpublishAt: Date | null;
  embargoAt?: Date | null;
};
/** `goesLiveAt` null: now. `unpublishAt` undefined leaves the end as it stands, null takes it away. */
export type Wish = { goesLiveAt: Date | null; unpublishAt?: Date | null };
export type Timing =
  | { ok: true; publishedAt: Date; unpublishAt: Date | null; wasSeen: boolean }
  | { ok: false; problem: 'in-the-past' | 'seen-before' | 'ends-too-soon' | 'under-embargo' };

/**
 * When a piece appears, and when it disappears by itself. Its first publication is kept for good: an update or a return
 * after withdrawal does not make it new, and cannot be put off.
 */
export function planPublication(standing: Standing, { goesLiveAt, ...wish }: Wish, now: Date): Timing {
  const wasSeen = standing.publishedAt !== null && standing.publishedAt <= now;
  if (wasSeen && goesLiveAt) return { ok: false, problem: 'seen-before' };
  if (goesLiveAt && goesLiveAt <= now) return { ok: false, problem: 'in-the-past' };
  const publishedAt = (wasSeen ? standing.publishedAt : goesLiveAt) ?? now;
  if (!wasSeen && standing.embargoAt && publishedAt < standing.embargoAt)
    return { ok: false, problem: 'under-embargo' };
  const unpublishAt = wish.unpublishAt === undefined ? standing.unpublishAt : wish.unpublishAt;
  if (unpublishAt && (unpublishAt <= publishedAt || unpublishAt <= now)) return { ok: false, problem: 'ends-too-soon' };
  return { ok: true, publishedAt, unpublishAt, wasSeen };
}

/** Letters that NFKD does not take apart. */
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const LONGEST_SLUG = 80;

/** "Fünf Fragen an Łódź" → "funf-fragen-an-lodz": ASCII, whole words, at most 80 characters; "piece" when nothing is left. */
export function slugFrom(headline: string): string {
  const plain = headline
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= LONGEST_SLUG) return plain || 'piece';
  const cut = plain.slice(0, LONGEST_SLUG + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST_SLUG);
}
