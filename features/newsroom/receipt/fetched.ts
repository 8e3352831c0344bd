/** What an anonymous reader was answered; nothing is followed. */
export type Fetched =
  | { ok: true; status: number; location: string | null; html: string }
  /** In words for the desk: "does not answer". */
  | { ok: false; why: string };

/** Asks for a page of the site as somebody who was never there: its path, "/latest?page=2". */
export type FetchPage = (path: string) => Promise<Fetched>;
