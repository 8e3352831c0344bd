/** A picture as a page shows it; every size is made on demand from the original and the focal point. */
export type Picture = {
  id: string;
  /** Where its sizes stand, when it is not among the readers' pictures: below a preview's own address. */
  at?: string | undefined;
  /** Changes when the original or the focal point does; part of the address, so copies may be kept for ever. */
  version: string;
  /** The same of its sheet for the dark; null where it has none. */
  nightVersion: string | null;
  /** A drawing on white paper rather than a photograph: without a sheet for the dark it is toned down there. */
  drawn: boolean;
  /** Pixels of the original. */
  width: number;
  height: number;
  /** Empty: decorative. */
  alt: string;
  caption: string | null;
  credit: string;
  /** When the right to show it runs out; no copy of a page that shows it may outlive this. */
  leavesAt: Date | null;
};
