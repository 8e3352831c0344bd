import type { Missing } from '@/features/newsroom/rules';

type Words = { words: string; why: string; field: string };

/** What a piece lacks, as the desk says it; pictures are named one by one. */
export const WORDS: Record<Exclude<Missing, 'picture-credit' | 'picture-description'>, Words> = {
  headline: { words: 'The headline is missing', why: 'Lists and search results begin with it.', field: 'headline' },
  section: { words: 'No section is chosen', why: 'It is part of the address.', field: 'sectionId' },
  author: { words: 'Nobody signs it', why: 'Every piece has an author.', field: 'bylines' },
  text: { words: 'There is no text yet', why: 'A piece without words cannot go out.', field: 'body' },
  'something-it-names': {
    words: 'It names something that is not there',
    why: 'A section, an author, a topic or a picture was taken away.',
    field: 'sectionId',
  },
};
