import { z } from 'zod';
import { kind } from '@/features/articles/kind';
import { language } from '@/features/words/language';

/** What the list of pieces is asked for: all of it stands in the address, so that Back and a colleague find the same. */
const VIEWS = ['all', 'mine', 'review', 'trash'] as const;
export const STATES = ['draft', 'in-review', 'approved', 'scheduled', 'live', 'changed', 'withdrawn'] as const;
export type AskedState = (typeof STATES)[number];
const STREAMS = ['coming', 'desk', 'seen', 'review', 'trash'] as const;
export type Stream = (typeof STREAMS)[number];

/** The last piece of the page before. */
export type Cursor = { stream: Stream; at: Date; id: string };

const day = z.iso.date().optional().catch(undefined);
const id = z.uuid().optional().catch(undefined);
const listOf = <Value>(one: z.ZodType<Value>) =>
  z
    .string()
    .default('')
    .catch('')
    .transform((list) => [...new Set(list.split(','))].flatMap((it) => one.safeParse(it).data ?? []));

const asked = z.object({
  view: z.enum(VIEWS).catch('all').default('all'),
  q: z.string().trim().max(120).catch('').default(''),
  state: listOf(z.enum(STATES)),
  section: listOf(z.string().regex(/^[A-Z]{2}$/)),
  author: id,
  topic: id,
  language: language.optional().catch(undefined),
  kind: kind.optional().catch(undefined),
  from: day,
  to: day,
  after: z.string().optional().catch(undefined).transform(readCursor),
});
export type Asked = z.output<typeof asked>;
export type Narrowing = Omit<Asked, 'after' | 'view'>;

/** What an address asks for; what it says wrongly is passed over. */
export function readAsked(params: Record<string, string | string[] | undefined>): Asked {
  return asked.parse(
    Object.fromEntries(Object.entries(params).map(([name, it]) => [name, Array.isArray(it) ? it.join(',') : it])),
  );
}

/** The address of a list; without `after` its first page. */
export function listPath(asked: Partial<Asked>): string {
  const { view, q, state, section, author, topic, language, kind, from, to, after } = asked;
  const said = Object.entries({
    ...{ view: view === 'all' ? undefined : view, q, state: state?.join(','), section: section?.join(',') },
    ...{ author, topic, language, kind, from, to },
    after: after && `${after.stream}_${after.at.toISOString()}_${after.id}`,
  }).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  const query = new URLSearchParams(said).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `/admin/articles${query ? `?${query}` : ''}`;
}

/** How many ways the list is narrowed. */
export function countNarrowed({ q, state, section, author, topic, language, kind, from, to }: Narrowing): number {
  return [q, state.length, section.length, author, topic, language, kind, from, to].filter(Boolean).length;
}

function readCursor(written: string | undefined): Cursor | null {
  const [stream, at, id] = written?.split('_') ?? [];
  const read = z
    .object({ stream: z.enum(STREAMS), at: z.iso.datetime().transform((it) => new Date(it)), id: z.uuid() })
    .safeParse({ stream, at, id });
  return read.success ? read.data : null;
}
