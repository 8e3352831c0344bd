import { FIELD_NAMES, type FieldName, pieceFields } from '@/features/newsroom/text/fields';
import { readBlocks, type Text, toBody } from '@/features/newsroom/text/text';
import type { Draft, Prisma } from '@/prisma/client/staff/client';

type Stored = Pick<Draft, FieldName | 'body'>;

/** A draft or a revision as the things that are compared one by one. */
export function textOf(stored: Stored): Text {
  return { fields: pieceFields.parse(stored), ...readBlocks(stored.body) };
}

type Changed = { fields: readonly FieldName[]; blocks: readonly string[]; order: boolean };

/** The columns that a change of the text writes. */
export function toColumns(text: Text, changed: Changed): Prisma.DraftUncheckedUpdateInput {
  const fields = changed.fields.map((name) => [name, text.fields[name]]);
  const body = changed.blocks.length > 0 || changed.order ? { body: toJson(toBody(text)) } : {};
  return { ...Object.fromEntries(fields), ...body };
}

export const EVERY_FIELD: readonly FieldName[] = FIELD_NAMES;

/** What came in as JSON, or was made of it, goes out as JSON. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  const json: Prisma.InputJsonValue = JSON.parse(JSON.stringify(value));
  return json;
}
