import { z } from 'zod';
import { type Missing, reasonsNotToPublish } from '@/features/newsroom/rules';
import { useDesk, useDeskPart } from './desk-state';

export type Check = { words: string; why: string; field: string; blockId?: string };
export type Checks = { toFix: Check[]; toLookAt: Check[]; inOrder: string[] };

const WORDS: Record<Missing, Check> = {
  headline: { words: 'The headline is missing', why: 'Lists and search results begin with it.', field: 'headline' },
  section: { words: 'No section is chosen', why: 'It is part of the address.', field: 'sectionId' },
  author: { words: 'Nobody signs it', why: 'Every piece has an author.', field: 'bylines' },
  text: { words: 'There is no text yet', why: 'A piece without words cannot go out.', field: 'body' },
  'picture-credit': {
    words: 'A picture has no credit',
    why: 'Readers and the photographer’s agency see this line.',
    field: 'leadPictureId',
  },
  'picture-description': {
    words: 'A picture has no description',
    why: 'Say what it shows, or that it is decoration.',
    field: 'leadPictureId',
  },
  'something-it-names': {
    words: 'It names something that is not there',
    why: 'A section, an author, a topic or a picture was taken away.',
    field: 'sectionId',
  },
};

/** What stands between this text, as it is on the screen, and its publication. */
export function useChecks(): Checks {
  const { editor } = useDesk();
  const fields = useDeskPart((state) => state.fields);
  const counts = useDeskPart((state) => state.counts);
  const known = useDeskPart((state) => state.known);
  const pictures = [
    ...(fields.leadPictureId ? [fields.leadPictureId] : []),
    ...pictureIdsIn(editor.state.doc.children),
  ];
  const missing = reasonsNotToPublish({
    headline: fields.headline,
    sectionId: fields.sectionId,
    bylines: fields.bylines,
    words: counts.words,
    // Of one that has not been looked up yet nothing bad is said.
    pictures: pictures.flatMap((id) => known.get(id)?.picture ?? []),
    namesOnlyWhatIs: true,
  });
  const toLookAt: Check[] = [];
  if (fields.headline.length > 60)
    toLookAt.push({
      words: `Headline of ${fields.headline.length} characters`,
      why: 'Search results cut it after about 60.',
      field: 'headline',
    });
  if (fields.standfirst.trim() === '')
    toLookAt.push({ words: 'There is no standfirst', why: 'Lists show it under the headline.', field: 'standfirst' });
  if (fields.standfirst.length > 160)
    toLookAt.push({
      words: `Standfirst of ${fields.standfirst.length} characters`,
      why: 'Lists have room for about 160.',
      field: 'standfirst',
    });
  if (!fields.leadPictureId)
    toLookAt.push({
      words: 'There is no lead picture',
      why: 'The piece stands without one on fronts and when shared.',
      field: 'leadPictureId',
    });
  return {
    toFix: missing.map((it) => WORDS[it]),
    toLookAt,
    inOrder: inOrder(missing, fields.headline.length, pictures.length),
  };
}

function inOrder(missing: Missing[], headline: number, pictures: number): string[] {
  const has = (it: Missing) => !missing.includes(it);
  return [
    ...(has('headline') ? [`Headline, ${headline} characters`] : []),
    ...(has('section') ? ['Section'] : []),
    ...(has('author') ? ['Author'] : []),
    ...(has('text') ? ['Text'] : []),
    ...(pictures > 0 && has('picture-credit') ? [`Credit on ${pictures} of ${pictures} pictures`] : []),
    ...(pictures > 0 && has('picture-description') ? [`Alt text on ${pictures} of ${pictures} pictures`] : []),
  ];
}

const inGallery = z.array(z.object({ pictureId: z.string() })).catch([]);

function pictureIdsIn(
  blocks: readonly { type: { name: string }; attrs: Readonly<Record<string, unknown>> }[],
): string[] {
  return blocks.flatMap(({ type, attrs }) => {
    if (type.name === 'figure') return typeof attrs.pictureId === 'string' ? [attrs.pictureId] : [];
    return type.name === 'gallery' ? inGallery.parse(attrs.pictures).map((it) => it.pictureId) : [];
  });
}
