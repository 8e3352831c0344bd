import { SeedRefusal } from './refusal';

export type Line = { text: string; line: number };
/** `key: value`, or `key:` with one `  - value` a line below it. */
export type Field = { key: string; line: number; value: string | Line[] };

/** Cuts a file at its two `---` lines. Values are taken as they stand, to the end of the line. */
export function readFrontMatter(file: string, source: string): { fields: Field[]; body: Line[] } {
  const lines = source.split('\n').map((text, index) => ({ text, line: index + 1 }));
  const end = lines.findIndex(({ text, line }) => line > 1 && text === '---');
  if (lines[0]?.text !== '---' || end < 0) {
    throw new SeedRefusal({ file, line: 1 }, 'a piece opens with front matter between two lines of ---');
  }
  return { fields: readFields(file, lines.slice(1, end)), body: lines.slice(end + 1) };
}

function readFields(file: string, lines: Line[]): Field[] {
  const fields: Field[] = [];
  for (const { text, line } of lines) {
    const entry = /^ {2}- (\S.*)$/.exec(text)?.[1];
    const last = fields.at(-1);
    if (entry && last && Array.isArray(last.value)) {
      last.value.push({ text: entry, line });
      continue;
    }
    const [, key, value] = /^([a-z]+):(?: (\S.*))?$/.exec(text) ?? [];
    if (!key) throw new SeedRefusal({ file, line }, `not front matter: ${text}`);
    if (fields.some((field) => field.key === key)) throw new SeedRefusal({ file, line }, `${key} stands here twice`);
    fields.push({ key, line, value: value ?? [] });
  }
  return fields;
}
