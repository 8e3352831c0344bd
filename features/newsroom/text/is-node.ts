import type { RawNode } from '@/features/newsroom/saving/protocol';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a block, a line or a word of a document, of whatever kind. */
export const isNode = (value: unknown): value is RawNode => isRecord(value) && typeof value.type === 'string';
