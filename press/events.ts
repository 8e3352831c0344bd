import pg from 'pg';
import { z } from 'zod';
import type { Log } from './log';

type PressEvent = { sequence: string; tags: string[]; hard: boolean };

type Hearing = {
  onEvents: (events: PressEvent[]) => void;
  /** Nobody can say what was missed: after the first connection, a long silence, or another database. */
  onUnknown: (hard: boolean) => void;
  onDeaf: () => void;
  onHearing: () => void;
};

const HEARTBEAT = 5_000;
const QUERY_TIME = 4_000;
const RETRY_FIRST = 100;
const RETRY_LAST = 2_000;
/** Events are pruned; older gaps cannot be caught up with. Keep them at least this long. */
const GAP = 3_600_000;

/** Above every transaction: the first reading only learns where to begin. */
const LAST_XID = 2n ** 64n - 1n;

const READ = `
  WITH moment AS (SELECT pg_current_snapshot() AS seen)
  SELECT pg_snapshot_xmin(seen)::text AS floor, pg_snapshot_xmax(seen)::text AS ceiling,
    coalesce((
      SELECT json_agg(json_build_object('sequence', sequence::text, 'xid', xid::text, 'tags', tags, 'hard', hard) ORDER BY sequence)
      FROM pub.press_event WHERE xid >= $1::text::xid8
    ), '[]'::json) AS events
  FROM moment`;

const Rows = z.tuple([
  z.object({
    floor: z.coerce.bigint(),
    ceiling: z.coerce.bigint(),
    events: z.array(
      z.object({ sequence: z.string(), xid: z.coerce.bigint(), tags: z.array(z.string()), hard: z.boolean() }),
    ),
  }),
]);

/**
 * Hears from Postgres what to forget. Notifications only wake it; what happened is read from the event table by
 * transaction id, so that one which took its number early and committed late is not missed.
 */
export class Events {
  #client: pg.Client | null = null;
  readonly #lost = new WeakSet<pg.Client>();
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  #wait = RETRY_FIRST;
  /** Transactions below were finished when last read, and below the former one when read before that. */
  #floor: bigint | null = null;
  #formerFloor = LAST_XID;
  #readAt = 0;
  #seen = new Map<string, bigint>();
  #running: Promise<number> | null = null;
  #queued: Promise<number> | null = null;

  constructor(
    readonly url: string,
    readonly hearing: Hearing,
    readonly log: Log,
  ) {}

  get isHearing(): boolean {
    return this.#client !== null;
  }

  /** Tries until it hears; resolves after the first attempt. */
  async start(): Promise<void> {
    if (this.#stopped) return;
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      connectionTimeoutMillis: 3_000,
      query_timeout: QUERY_TIME,
      application_name: 'press',
    });
    client.on('error', (error) => this.#lose(client, error.message));
    client.on('end', () => this.#lose(client, 'connection closed'));
    client.on('notification', () => this.#readQuietly());
    try {
      await client.connect();
      await client.query('LISTEN press');
      this.#client = client;
      await this.catchUp();
      if (this.#client !== client) return;
      this.#wait = RETRY_FIRST;
      this.hearing.onHearing();
      this.log('info', 'events-heard');
      this.#timer = setInterval(() => this.#readQuietly(), HEARTBEAT);
    } catch (error) {
      this.#lose(client, error instanceof Error ? error.message : String(error));
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = null;
    // A frozen Postgres does not say goodbye.
    const patience = new Promise((resolve) => setTimeout(resolve, 500).unref());
    await Promise.race([client?.end().catch(() => undefined), patience]);
  }

  /** Reads and applies every event committed before the call; rejects while there is no connection. */
  catchUp(): Promise<number> {
    if (this.#running === null) return this.#run();
    // The reading under way may have begun before the caller's commit: theirs is the next.
    this.#queued ??= this.#running
      .catch(() => 0)
      .then(() => {
        this.#queued = null;
        return this.#run();
      });
    return this.#queued;
  }

  #run(): Promise<number> {
    const running = this.#read().finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }

  #readQuietly() {
    const client = this.#client;
    this.catchUp().catch((error: unknown) => {
      if (client !== null) this.#lose(client, error instanceof Error ? error.message : String(error));
    });
  }

  async #read(): Promise<number> {
    if (this.#client === null) throw new Error('no connection to Postgres');
    const { rows } = await this.#client.query(READ, [String(this.#formerFloor)]);
    const [{ floor, ceiling, events }] = Rows.parse(rows);
    this.#judgeGap(ceiling);
    const known = this.#floor !== null;
    const fresh = events.filter(({ sequence }) => !this.#seen.has(sequence));
    for (const { sequence, xid } of fresh) this.#seen.set(sequence, xid);
    // One reading of overlap, then what is below can never turn up again.
    this.#formerFloor = this.#floor ?? floor;
    this.#floor = floor;
    this.#readAt = Date.now();
    for (const [sequence, xid] of this.#seen) if (xid < this.#formerFloor) this.#seen.delete(sequence);
    if (known && fresh.length > 0) this.hearing.onEvents(fresh);
    return known ? fresh.length : 0;
  }

  #judgeGap(ceiling: bigint) {
    const anotherDatabase = this.#floor !== null && this.#floor > ceiling;
    const tooLong = this.#floor !== null && Date.now() - this.#readAt > GAP;
    if (this.#floor === null) this.hearing.onUnknown(false);
    if (!anotherDatabase && !tooLong) return;
    this.#floor = null;
    this.#seen.clear();
    this.hearing.onUnknown(true);
  }

  #lose(client: pg.Client, cause: string) {
    if (this.#lost.has(client) || this.#stopped) return;
    this.#lost.add(client);
    this.#client = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.hearing.onDeaf();
    this.log('warn', 'events-lost', { cause });
    client.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.start(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, RETRY_LAST);
  }
}
