import { z } from 'zod';

/** What people type into the forms of the desk; the words are shown beside the field. */
const line = (most = 120) =>
  z
    .string()
    .transform((it) => it.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, `At most ${most} characters.`));
export const requiredLine = (words: string, most = 120) => line(most).pipe(z.string().min(1, words));
export const lineOrNothing = (most = 120) => line(most).transform((it) => it || null);
export const text = (most = 4000) =>
  z
    .string()
    .transform((it) => it.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(most, `At most ${most} characters.`));

/** Small letters, figures and single hyphens: what stands in an address. */
export const slug = z
  .string()
  .transform((it) => it.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, 'Give an address.')
      .max(80, 'A shorter address, please.')
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An address is of the letters a to z, figures and single hyphens.'),
  );

/** "Name: what it says", a line each. */
export const pairs = (each: (name: string, value: string) => boolean, words: string) =>
  text().transform((typed, context) => {
    const lines = typed.split('\n').filter((it) => it.trim());
    return lines.map((it) => {
      const [, name = '', value = ''] = /^([^:]+):\s*(.+)$/.exec(it.trim()) ?? [];
      if (!name || !each(name.trim(), value.trim()))
        context.addIssue({ code: 'custom', message: `${words} “${it}” is none.` });
      return { name: name.trim(), value: value.trim() };
    });
  });
