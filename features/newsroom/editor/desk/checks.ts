import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import type { Check } from '@/features/newsroom/checks/check';
import { fieldChecks, styleChecks } from '@/features/newsroom/checks/field-checks';
import { type PictureInPiece, pictureChecks, pictureFaults } from '@/features/newsroom/checks/picture-checks';
import { WORDS } from '@/features/newsroom/checks/words-of-missing';
import type { Found } from '@/features/newsroom/editor/found';
import { reasonsNotToPublish } from '@/features/newsroom/rules';
import { idOf } from '../behaviours/changed-blocks';
import { useDesk, useDeskPart } from './desk-state';
import { deadChecks, namedChecks } from './link-checks';
import { placesOf } from './places-of';

export type { Check } from '@/features/newsroom/checks/check';
export type Checks = { toFix: Check[]; toLookAt: Check[]; inOrder: string[]; left: number };

/** What stands between this text, as it is on the screen, and its publication. */
export function useChecks(): Checks {
  const { editor, piece } = useDesk();
  const fields = useDeskPart((state) => state.fields);
  const counts = useDeskPart((state) => state.counts);
  const known = useDeskPart((state) => state.known);
  const left = useDeskPart((state) => state.left);
  const dead = useDeskPart((state) => state.dead);
  const blocks = editor.state.doc.children;
  const pictures = picturesOf(fields.leadPictureId, blocks, known);
  const missing = reasonsNotToPublish({
    headline: fields.headline,
    sectionId: fields.sectionId,
    bylines: fields.bylines,
    words: counts.words,
    pictures: [],
    namesOnlyWhatIs: true,
  });
  const toFix: Check[] = [
    ...missing.flatMap((it) =>
      it === 'picture-credit' || it === 'picture-description' ? [] : [{ ...WORDS[it], id: it, missing: it }],
    ),
    ...pictureFaults(pictures),
  ];
  const section = piece.sections.find((it) => it.id === fields.sectionId);
  const all = [
    ...fieldChecks(fields, section?.language ?? null),
    ...blockChecks(blocks, fields.language),
    ...namedChecks(blocks, known),
    ...deadChecks(blocks, dead),
    ...pictureChecks(pictures, new Date()),
  ];
  const has = (name: string) => toFix.every((it) => it.missing !== name);
  const count = `${pictures.length} of ${pictures.length} pictures`;
  return {
    toFix,
    toLookAt: onceEach(all.filter((it) => !left.has(it.id))),
    left: all.filter((it) => left.has(it.id)).length,
    inOrder: [
      ...(has('headline') ? [`Headline, ${fields.headline.length} characters`] : []),
      ...(has('section') ? ['Section'] : []),
      ...(has('author') ? ['Author'] : []),
      ...(has('text') ? ['Text'] : []),
      'Language',
      ...(pictures.length > 0 && has('picture-credit') ? [`Credit on ${count}`] : []),
      ...(pictures.length > 0 && has('picture-description') ? [`Alt text on ${count}`] : []),
    ],
  };
}

/** One word that stands in ten paragraphs is one thing to look at. */
function onceEach(checks: Check[]): Check[] {
  const seen = new Set<string>();
  return checks.filter((it) => !seen.has(it.id) && seen.add(it.id));
}

const checked = new WeakMap<Node, { place: string; language: string; found: Check[] }>();

/** The house style in each block; one that is the same object in the same place was looked at before. */
function blockChecks(blocks: readonly Node[], language: string): Check[] {
  return placesOf(blocks).flatMap(({ block, blockId, place }) => {
    const before = checked.get(block);
    if (before?.place === place && before.language === language) return before.found;
    const words = block.textBetween(0, block.content.size, '\n', ' ');
    const found = styleChecks(words, { language, place, field: 'body', blockId });
    checked.set(block, { place, language, found });
    return found;
  });
}

const inGallery = z.array(z.object({ pictureId: z.string() })).catch([]);

function picturesOf(lead: string | null, blocks: readonly Node[], known: ReadonlyMap<string, Found>): PictureInPiece[] {
  const about = (id: string) => known.get(id)?.picture ?? null;
  const inText = blocks.flatMap((block) => {
    const { pictureId, pictures } = block.attrs;
    const blockId = idOf(block) ?? undefined;
    if (block.type.name === 'figure') return typeof pictureId === 'string' ? [{ id: pictureId, blockId }] : [];
    return block.type.name === 'gallery' ? inGallery.parse(pictures).map((it) => ({ id: it.pictureId, blockId })) : [];
  });
  return [
    ...(lead ? [{ id: lead, name: 'The lead picture', field: 'leadPictureId', about: about(lead) }] : []),
    ...inText.map(({ id, blockId }, index) => ({
      ...{ id, name: `Picture ${index + 1}`, field: 'body', about: about(id) },
      ...(blockId ? { blockId } : {}),
    })),
  ];
}
