import { z } from 'zod';

const text = z.string().trim().min(1).max(200).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);

/** A place in the log: older than this instant, or of it and older by its number. */
const place = z
  .string()
  .transform((it) => it.split('_'))
  .pipe(z.tuple([z.iso.datetime(), z.string().regex(/^\d{1,18}$/)]))
  .transform(([at, id]) => ({ at: new Date(at), id: BigInt(id) }));
export type Place = z.infer<typeof place>;

/** What somebody wants to see of the log, as the address says it; what makes no sense is left out. */
const asked = z.object({
  person: z
    .union([z.uuid(), z.literal('nobody')])
    .optional()
    .catch(undefined),
  action: text,
  kind: text,
  thing: text,
  from: day,
  to: day,
  before: place.optional().catch(undefined),
});
export type Asked = z.infer<typeof asked>;

export const readAsked = (params: Record<string, string | string[] | undefined>): Asked => asked.parse(params);

/** The same question, from another place in the log or from its newest end. */
export function addressFor({ before: _, ...rest }: Asked, from?: Place): string {
  const before = from ? `${from.at.toISOString()}_${from.id}` : undefined;
  const given = Object.entries({ ...rest, before }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query === '' ? '/admin/audit' : `/admin/audit?${query}`;
}
