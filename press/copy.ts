import { createHash } from 'node:crypto';
import type { FlatHeaders } from './headers';
import type { Mark } from './mark';

/**
 * A body as it goes over the wire in one encoding, with everything said before it. Without an entity tag nothing can be
 * confirmed as unchanged.
 */
export type Wire = { body: Buffer; etag: string | null; headers: FlatHeaders; unchanged: FlatHeaders };

export type Wires = { br: Wire | null; gzip: Wire | null; plain: Wire };

export type Shelf = 'pages' | 'pictures' | 'passing' | 'files';

/** A kept answer. */
export class Copy {
  /** Served without asking until then; 0 once it was forgotten or its build is gone. Milliseconds. */
  freshUntil: number;
  /** Only the build has changed: may be served while it is being renewed. */
  oldBuild = false;
  /** When a renewal last failed. */
  triedAt = 0;
  hits = 0;
  /** What it takes on its shelf. */
  readonly bytes: number;

  constructor(
    readonly key: string,
    readonly shelf: Shelf,
    readonly mark: Mark,
    /** When its rendering began: nothing published later is in it. */
    readonly renderedAt: number,
    public wires: Wires,
    /** Another copy already accounts for the body. */
    readonly shared: boolean,
    /** When its bytes last changed; null where no Last-Modified is said. */
    readonly modifiedAt: Date | null,
  ) {
    this.freshUntil = Math.min(mark.renewAt, mark.neverAfter);
    this.bytes = weigh(this);
  }

  /** Its build is gone: it answers while it is being renewed, unless it was forgotten before. */
  outliveBuild(): void {
    if (this.freshUntil === 0) return;
    this.oldBuild = true;
    this.freshUntil = 0;
  }

  /** Still good enough for an outage: its time has not come, and a missing page is no last word. */
  isLastResort(now: number): boolean {
    return this.mark.neverAfter > now && (this.mark.status < 400 || this.mark.status === 410 || this.freshUntil > now);
  }
}

/** One content, one fingerprint; the encodings' tags differ behind the dot. */
export function fingerprint(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 20);
}

function weigh(copy: Copy): number {
  const { br, gzip, plain } = copy.wires;
  const said = 2_000 + copy.key.length + copy.mark.tags.join().length * 4;
  if (copy.shared) return said;
  return said + plain.body.length + (br?.body.length ?? 0) + (gzip?.body.length ?? 0);
}
