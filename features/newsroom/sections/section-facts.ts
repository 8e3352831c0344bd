import { z } from 'zod';
import { lineOrNothing, requiredLine, slug, text } from '@/features/newsroom/desk/text-fields';
import { contrastOf } from '@/features/newsroom/sections/contrast';
import { language } from '@/features/words/language';

/** What letters need against what is behind them (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
const PAPER = '#FFFFFF';
const NIGHT = '#0F1518';

const colourOn = (ground: string, where: string) =>
  z
    .string()
    .transform((it) => it.trim().toUpperCase())
    .pipe(z.string().regex(/^#[0-9A-F]{6}$/, 'A colour is written as #1B5474.'))
    .refine(
      (it) => contrastOf(it, ground) >= READABLE,
      `Kickers in this colour could not be read ${where}: it needs ${READABLE} to 1.`,
    );

/** What the desk says of a section, as it is typed. */
export const sectionFacts = z.object({
  name: requiredLine('Give a name.', 80),
  nameInEnglish: lineOrNothing(80),
  shortName: requiredLine('Give a short name; it may be the same.', 24),
  slug,
  code: z
    .string()
    .transform((it) => it.trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}$/, 'Two capitals.')),
  colour: colourOn(PAPER, 'on paper'),
  nightColour: colourOn(NIGHT, 'in the dark'),
  language,
  description: text(300),
});
export type SectionFacts = z.output<typeof sectionFacts>;

/** The same of a row, in the same order. */
export function sectionFactsOf(row: Omit<SectionFacts, 'language'> & { language: string }): SectionFacts {
  const { name, nameInEnglish, shortName, slug, code, colour, nightColour, description } = row;
  return {
    ...{ name, nameInEnglish, shortName, slug, code, colour, nightColour },
    ...{ language: language.parse(row.language), description },
  };
}
