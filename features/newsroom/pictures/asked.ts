import { z } from 'zod';

/** What the library is asked for: all of it stands in the address. */
const VIEWS = ['all', 'not-ready', 'ending', 'unused', 'documents', 'trash'] as const;
export type MediaView = (typeof VIEWS)[number];

export const LICENCES = [
  'Our own',
  'One-time use',
  'Editorial use',
  'Press handout',
  'Creative Commons',
  'Public domain',
] as const;

const asked = z.object({
  view: z.enum(VIEWS).catch('all').default('all'),
  q: z.string().trim().max(120).catch('').default(''),
  section: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  licence: z.enum(LICENCES).optional().catch(undefined),
  /** The one that is open beside the grid. */
  picture: z.uuid().optional().catch(undefined),
  after: z.string().optional().catch(undefined).transform(readCursor),
});
export type AskedMedia = z.output<typeof asked>;

/** What an address asks for; what it says wrongly is passed over. */
export const readAskedMedia = (params: Record<string, string | string[] | undefined>): AskedMedia =>
  asked.parse(Object.fromEntries(Object.entries(params).map(([name, it]) => [name, Array.isArray(it) ? it[0] : it])));

export function mediaPath({ view, q, section, licence, picture, after }: Partial<AskedMedia>): string {
  const said = Object.entries({
    ...{ view: view === 'all' ? undefined : view, q, section, licence, picture },
    after: after && `${after.at.toISOString()}_${after.id}`,
  }).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  const query = new URLSearchParams(said).toString();
  return `/admin/media${query ? `?${query}` : ''}`;
}

function readCursor(written: string | undefined): { at: Date; id: string } | null {
  const [at, id] = written?.split('_') ?? [];
  const read = z.object({ at: z.iso.datetime().transform((it) => new Date(it)), id: z.uuid() }).safeParse({ at, id });
  return read.success ? read.data : null;
}
