// Every bound the press sets to its visitors and to Next, in one place. Times in milliseconds, sizes in bytes.

const KB = 1024;
const MB = 1024 * KB;

/** Whole request line and headers; beyond it Node answers 431 through the connection guard. */
export const HEADERS_SIZE = 16 * KB;
/** Lines of headers; browsers send twenty. */
export const HEADER_LINES = 200;
/** Raw path with query. */
export const TARGET_LENGTH = 4 * KB;
export const PATH_LENGTH = 2 * KB;
export const FORM_SIZE = 256 * KB;
/** Fields of a reader's form; the longest has a third of this. */
export const FORM_PARTS = 100;
export const UPLOAD_SIZE = 64 * MB;

export const HEADERS_TIME = 10_000;
/** Uploads over slow lines included; reader forms have FORM_TIME. */
export const REQUEST_TIME = 300_000;
export const FORM_TIME = 20_000;
/** Longer than the 60 s most proxies keep an idle connection, so that they close first. */
export const KEEP_ALIVE_TIME = 65_000;
/** A client that neither reads nor writes for so long is let go. */
export const SILENCE_TIME = 120_000;

export const RENDER_TIME = 10_000;
/** `next dev` compiles on the first visit. */
export const RENDER_TIME_DEV = 120_000;
/** A reader waits so long for a frozen Next while an earlier copy is at hand. */
export const PATIENCE = 1_000;
/** A form waits so long for Next to come back from a restart: what was typed is worth it. */
export const FORM_PATIENCE = 10_000;
/** A render waits so long for its turn. */
export const QUEUE_TIME = 5_000;
/** A picture has time: a page without its pictures is worse than one whose pictures come late. */
export const PICTURE_QUEUE_TIME = 30_000;
/** After a failed render an earlier copy answers for so long without asking again. */
export const RETRY_TIME = 250;
/** Without a line to Postgres a copy is believed for so long. */
export const DEAF_TIME = 2_000;
export const STOP_TIME = 10_000;

/** Searches that no copy answers: so many a second for one visitor, after a first burst. A ministry is one visitor. */
export const SEARCHES_PER_SECOND = 4;
export const SEARCHES_BURST = 120;
/** Whatever is searched for, other pages keep their places. */
export const SEARCHES_AT_ONCE = 2;
export const SEARCHES_QUEUE = 40;

/** A larger answer streams through and is never kept. */
export const KEPT_SIZE = 2 * MB;
/** 404s and searches: many addresses, little worth. */
export const PASSING_SIZE = 16 * MB;
export const PASSING_COUNT = 5_000;
export const FILES_SIZE = 48 * MB;
