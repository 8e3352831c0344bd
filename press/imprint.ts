import { isCompressible } from './compress';
import { Copy, fingerprint, type Shelf, type Wires } from './copy';
import { ASK_AGAIN, FOREVER, guardHeaders, NO_STORE, PICTURE_AGE, spokenHeaders } from './headers';
import { type Mark, readMark } from './mark';
import { isFeed, type RouteKind } from './routes';
import { strip } from './strip';
import type { Answer } from './upstream';
import { makeWires } from './wires';

/** A page as it is asked of Next. */
export type Page = { key: string; path: string; kind: RouteKind; passing: boolean };

export type Imprint = {
  copy: Copy;
  /** Why it may be sent but never kept; null when it may. */
  unkept: string | null;
  /** The page said what it is; Next's own shells do not. */
  marked: boolean;
  /** Files of the build it needs. */
  assets: string[];
};

export type Circumstances = { markName: string; build: string; renderedAt: number; previous: Copy | undefined };

/** Feeds and robots may be a minute old, unless something about them is about to change. */
const FEED_AGE = 'public, max-age=60';
/** A file that is missing now may come with the next start of Next. */
const MISSING_FILE_TIME = 60_000;

const twins = new Map<string, WeakRef<Wires>>();

/** Makes what Next answered into what readers get: stripped, compressed, tagged, with all its headers. */
export async function imprint(page: Page, answer: Answer, about: Circumstances): Promise<Imprint> {
  const contentType = answer.headers['content-type'] ?? 'application/octet-stream';
  const html = contentType.startsWith('text/html');
  const { body, said, assets, fault } = html ? stripped(answer, about.markName) : untouched(answer);
  const own = said === null ? fileMark(page, answer.status, about) : readMark(said);
  const unkept = own === null ? (fault ?? 'no readable mark') : page.kind === 'private' ? 'private' : fault;
  const mark = toFinal(own, answer.status, page.kind);
  const modifiedAt = lastChange(page, answer, body, about);
  const wires = await dressed(mark.location === null ? body : Buffer.alloc(0), {
    contentType,
    cacheControl: unkept === null ? cacheControl(page, answer, mark) : NO_STORE,
    rest: [...guardHeaders(page.kind, html), ...spokenHeaders(answer.headers)],
    compressible: isCompressible(contentType) && mark.location === null,
    tagged: mark.status === 200 && unkept === null,
    modifiedAt: unkept === null ? modifiedAt : null,
    twin: mark.status === 404,
  });
  const copy = new Copy(page.key, shelfFor(page, mark), mark, about.renderedAt, wires.wires, wires.shared, modifiedAt);
  return { copy, unkept, marked: own !== null, assets };
}

function shelfFor(page: Page, mark: Mark): Shelf {
  if (page.kind === 'file') return 'files';
  if (page.passing || mark.status !== 200) return 'passing';
  return page.kind === 'picture' ? 'pictures' : 'pages';
}

type Read = { body: Buffer; said: string | null; assets: string[]; fault: string | null };

function stripped(answer: Answer, markName: string): Read {
  const { html, marks, complete, assets } = strip(answer.body.toString('utf8'), markName);
  const [first, second] = marks;
  const fault = second !== undefined ? 'two marks' : complete ? null : 'incomplete';
  return { body: Buffer.from(html), said: first ?? spokenMark(answer), assets, fault };
}

function untouched(answer: Answer): Read {
  return { body: answer.body, said: spokenMark(answer), assets: [], fault: null };
}

function spokenMark(answer: Answer): string | null {
  const said = answer.headers['x-press'];
  return typeof said === 'string' ? said : null;
}

/** Files of the build need no mark: they change with the build alone. */
function fileMark(page: Page, status: number, { build, renderedAt }: Circumstances): Mark | null {
  if (page.kind !== 'file' || (status !== 200 && status !== 404)) return null;
  const renewAt = status === 200 ? Number.POSITIVE_INFINITY : renderedAt + MISSING_FILE_TIME;
  return { tags: [], renewAt, neverAfter: Number.POSITIVE_INFINITY, status, location: null, build };
}

function toFinal(mark: Mark | null, status: number, kind: RouteKind): Mark {
  const never = Number.POSITIVE_INFINITY;
  if (mark === null) return { tags: [], renewAt: never, neverAfter: never, status, location: null, build: '' };
  return kind !== 'file' && mark.status === 200 ? { ...mark, status } : mark;
}

function cacheControl(page: Page, answer: Answer, mark: Mark): string {
  if (mark.status !== 200) return ASK_AGAIN;
  if (page.kind === 'file') return ASK_AGAIN;
  // A route that calls its answer unchanging does not know that it must go one day.
  if (mark.neverAfter !== Number.POSITIVE_INFINITY) return page.kind === 'picture' ? PICTURE_AGE : ASK_AGAIN;
  if (answer.headers['cache-control']?.includes('immutable')) return FOREVER;
  if (page.kind === 'picture') return PICTURE_AGE;
  return isFeed(page.path) && mark.renewAt === Number.POSITIVE_INFINITY ? FEED_AGE : ASK_AGAIN;
}

function lastChange(page: Page, answer: Answer, body: Buffer, about: Circumstances): Date | null {
  const said = Date.parse(answer.headers['last-modified'] ?? '');
  if (!Number.isNaN(said)) return new Date(said);
  if (!isFeed(page.path)) return null;
  const before = about.previous;
  const same = before?.wires.plain.etag?.startsWith(`"${fingerprint(body)}.`);
  return same && before?.modifiedAt ? before.modifiedAt : new Date(about.renderedAt);
}

/** All 404s have the same words: one body serves them all. */
async function dressed(body: Buffer, said: Parameters<typeof makeWires>[1] & { twin: boolean }) {
  if (!said.twin) return { wires: await makeWires(body, said), shared: false };
  const name = `${fingerprint(body)} ${said.cacheControl} ${said.rest.join()}`;
  const found = twins.get(name)?.deref();
  if (found !== undefined) return { wires: found, shared: true };
  const wires = await makeWires(body, said);
  for (const [other, twin] of twins) if (twin.deref() === undefined) twins.delete(other);
  twins.set(name, new WeakRef(wires));
  return { wires, shared: false };
}
