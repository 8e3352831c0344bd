import { z } from 'zod';
import { parseBody } from '@/features/articles/blocks';
import { textOf } from '@/features/articles/body';
import type { RawNode } from '@/features/newsroom/saving/protocol';
import { signature } from '@/features/newsroom/schema';
import type { FieldName } from '@/features/newsroom/text/fields';

/** What ids of sections, authors, topics and pictures are called. */
export type Names = ReadonlyMap<string, string>;

const LABELS: Record<FieldName, string> & Partial<Record<string, string>> = {
  ...{ kicker: 'Kicker', headline: 'Headline', standfirst: 'Standfirst', sectionId: 'Section', slug: 'Address' },
  ...{ kind: 'Kind', language: 'Language', dateline: 'Dateline', leadPictureId: 'Picture', bylines: 'Authors' },
  ...{ topicIds: 'Topics', printTitle: 'Print edition', printIssue: 'Issue', printPage: 'Printed page' },
  ...{ searchTitle: 'Search title', searchDescription: 'Search text' },
  ...{ heading: 'Heading', bulletList: 'List', orderedList: 'List', blockquote: 'Quotation', pullQuote: 'Pull quote' },
  ...{ figure: 'Picture', gallery: 'Gallery', table: 'Table', specSheet: 'Spec sheet', keyPoints: 'Key points' },
  ...{
    timeline: 'Timeline',
    embed: 'Embed',
    related: 'Related',
    note: 'Note',
    download: 'Download',
    divider: 'Divider',
  },
};

export const labelOf = (name: string) => LABELS[name] ?? name;
export const isPlain = ({ type }: RawNode) => type === 'paragraph';

const names = z.string().array();

/** A field's value in words; empty where it says nothing. */
export function wordsOfField(name: FieldName, value: unknown, called: Names): string {
  if (value === null || value === undefined) return '';
  const nameOf = (id: string) => called.get(id) ?? 'something that is gone';
  if (name === 'bylines')
    return signature
      .array()
      .parse(value)
      .map(({ authorId, place, outlet }) =>
        [nameOf(authorId), place && `in ${place}`, outlet && `for ${outlet}`].filter(Boolean).join(' '),
      )
      .join(', ');
  if (name === 'topicIds') return names.parse(value).map(nameOf).join(', ');
  if (name === 'sectionId' || name === 'leadPictureId') return nameOf(String(value));
  return String(value);
}

const figure = z.looseObject({ attrs: z.looseObject({ pictureId: z.string() }) });

/** A block in words; of what this version cannot read, its name. */
export function wordsOfBlock(node: RawNode, called: Names): string {
  const content = parseBody({ type: 'doc', content: [node] }).content;
  if (content.length === 0) return `(${node.type})`;
  const words = textOf({ type: 'doc', content }).trim();
  const picture = figure.safeParse(node).data?.attrs.pictureId;
  return (
    [picture && (called.get(picture) ?? 'A picture'), words].filter(Boolean).join(' · ') || `(${labelOf(node.type)})`
  );
}

const holds = z.looseObject({ attrs: z.looseObject({ pictureId: z.uuid().optional().catch(undefined) }).optional() });

/** Ids that a text names. */
export function namedIn({
  fields,
  blocks,
}: {
  fields: Record<string, unknown>;
  blocks: ReadonlyMap<string, RawNode>;
}): string[] {
  const signed = signature.array().safeParse(fields.bylines).data ?? [];
  const pictures = [...blocks.values()].flatMap((it) => holds.safeParse(it).data?.attrs?.pictureId ?? []);
  const filed = [fields.sectionId, fields.leadPictureId, ...(names.safeParse(fields.topicIds).data ?? [])];
  return [...signed.map((it) => it.authorId), ...pictures, ...filed.filter((it) => typeof it === 'string')];
}
