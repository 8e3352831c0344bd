import { z } from 'zod';
import { desk } from '@/features/contact/desk';
import { language } from '@/features/words/language';

/** So much of a text comes back into the form: six times what fits, and well below what a form may weigh. */
const LONGEST_GIVEN_BACK = 30_000;

// Nothing that was typed can begin a header of its own or turn the direction of what stands beside it.
const TURNS_TEXT = /[\u202a-\u202e\u2066-\u2069]/g;
const line = z
  .string()
  .catch('')
  .transform((typed) =>
    typed
      .replace(TURNS_TEXT, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 1000),
  );
const text = z
  .string()
  .catch('')
  .transform((typed) =>
    typed
      .replace(TURNS_TEXT, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .trim(),
  );

/** Whatever is sent, something is read: a field that is no text is as good as empty. */
export const contactForm = z
  .object({
    desk: desk.catch('other'),
    name: line,
    email: line,
    subject: line,
    text,
    language: language.catch('en'),
    /** No person sees this field; who fills it is asked again, not dropped. */
    website: z.string().default('').catch('a file'),
  })
  .transform(({ language: spoken, website, ...typed }) => ({
    typed: { ...typed, text: typed.text.slice(0, LONGEST_GIVEN_BACK) },
    /** Characters of the whole text, of which the end may not come back. */
    length: [...typed.text].length,
    language: spoken,
    filledTheTrap: website !== '',
  }));
