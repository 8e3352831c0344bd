import { z } from 'zod';
import type { Body } from '@/features/articles/blocks';
import { type Language, language } from '@/features/words/language';
import { readFrontMatter } from './front-matter';
import { readPlain } from './inline';
import { readBody } from './markdown';
import { SeedRefusal } from './refusal';

export type StandingPageText = { name: string; language: Language; title: string; standfirst: string; body: Body };

const head = z.strictObject({ title: z.string(), standfirst: z.string() });

/** Reads `{name}.{language}.md`; refuses what is missing, unknown or against the house style, with file and line. */
export function readStandingPage(file: string, source: string): StandingPageText {
  const [, name = '', ending] = /^([a-z-]+)\.([a-z]{2})\.md$/.exec(file) ?? [];
  const spoken = language.safeParse(ending);
  if (!spoken.success) throw new SeedRefusal({ file, line: 0 }, 'not called {name}.{language}.md');
  const { fields, body } = readFrontMatter(file, source);
  const written = head.safeParse(Object.fromEntries(fields.map(({ key, value }) => [key, value])));
  if (!written.success) throw new SeedRefusal({ file, line: 1 }, 'a page has a title and a standfirst, nothing else');
  const setting = { file, language: spoken.data };
  const plain = (key: 'title' | 'standfirst') =>
    readPlain(written.data[key], setting, fields.find((field) => field.key === key)?.line ?? 1);
  return {
    name,
    language: spoken.data,
    title: plain('title'),
    standfirst: plain('standfirst'),
    body: readBody(body, setting),
  };
}
