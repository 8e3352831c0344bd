import type { Block, Paragraph, TableRow } from '@/features/articles/blocks';
import type { Line } from './front-matter';
import { readInline, readPlain, type Source } from './inline';
import { readList } from './lists';
import { SeedRefusal } from './refusal';

type Fence = { name: string; option: string; args: string[]; lines: Line[]; source: Source; line: number; id: string };

/** What stands between `::: name option | argument` and `:::`, or alone on a line after `:: `. */
export function readDirective(fence: Fence): Block {
  const { name, option, args, source, line, id } = fence;
  const [first, second, third, fourth] = args;
  const plain = (text: string) => readPlain(text, source, line);
  const title = () => (first === undefined ? null : plain(first));
  switch (name) {
    case 'quote':
      takes(fence, 0, 1);
      return { type: 'blockquote', attrs: { id, source: title() }, content: paragraphs(fence) };
    case 'pull-quote':
      takes(fence, 0, 1);
      return { type: 'pullQuote', attrs: { id, attribution: title() }, content: onlyLine(fence) };
    case 'note':
      takes(fence, 0, 1);
      return { type: 'note', attrs: { id, label: title() }, content: paragraphs(fence) };
    case 'key-points':
      takes(fence, 0, 1);
      return { type: 'keyPoints', attrs: { id, title: title() }, content: readList(fence.lines, source).content };
    case 'table':
      takes(fence, 1, 1);
      return { type: 'table', attrs: { id, caption: title() }, content: readTable(fence) };
    case 'spec-sheet': {
      takes(fence, 1, 1);
      const rows = pairs(fence).map(([label, value]) => ({ label, value }));
      return { type: 'specSheet', attrs: { id, title: title() ?? '', rows } };
    }
    case 'timeline':
      takes(fence, 0, 0);
      return { type: 'timeline', attrs: { id, entries: pairs(fence).map(([when, text]) => ({ when, text })) } };
    case 'gallery': {
      takes(fence, 0, 0);
      const pictures = pairs(fence).map(([pictureId, caption]) => ({ pictureId, caption }));
      return { type: 'gallery', attrs: { id, pictures } };
    }
    case 'figure': {
      takes(fence, 1, 2);
      const width = option === '' ? 'inline' : option;
      if (width !== 'inline' && width !== 'wide' && width !== 'full') return refuse(fence, `no such width: ${width}`);
      const caption = second === undefined ? null : plain(second);
      return { type: 'figure', attrs: { id, pictureId: first ?? '', width, caption } };
    }
    case 'related':
      takes(fence, 1, 1);
      return { type: 'related', attrs: { id, articleId: first ?? '' } };
    case 'embed':
      takes(fence, 3, 3);
      if (!second?.startsWith('https://')) return refuse(fence, 'an embed has an https address');
      return { type: 'embed', attrs: { id, provider: first ?? '', url: second, title: plain(third ?? '') } };
    case 'download':
      takes(fence, 4, 4);
      if (!/^\d+$/.test(fourth ?? '')) return refuse(fence, 'a download ends with its size in bytes');
      return {
        type: 'download',
        attrs: { id, href: first ?? '', title: plain(second ?? ''), format: third ?? '', bytes: Number(fourth) },
      };
    default:
      return refuse(fence, `no such block: ${name}`);
  }
}

function refuse({ source, line }: Fence, what: string): never {
  throw new SeedRefusal({ file: source.file, line }, what);
}

function takes(fence: Fence, least: number, most: number) {
  const { name, option, args } = fence;
  if (args.length < least || args.length > most) refuse(fence, `${name} takes ${least} to ${most} arguments`);
  if (option !== '' && name !== 'figure') refuse(fence, `${name} has no option ${option}`);
}

function paragraphs(fence: Fence): Paragraph[] {
  const written = fence.lines.filter(({ text }) => text !== '');
  if (written.length === 0) refuse(fence, `${fence.name} is empty`);
  return written.map(({ text, line }) => ({ type: 'paragraph', content: readInline(text, fence.source, line) }));
}

function onlyLine(fence: Fence) {
  const [only, ...more] = fence.lines;
  if (!only || more.length > 0) return refuse(fence, `${fence.name} holds one line`);
  return readInline(only.text, fence.source, only.line);
}

/** Lines of `this | that`. */
function pairs(fence: Fence): [string, string][] {
  if (fence.lines.length === 0) refuse(fence, `${fence.name} is empty`);
  return fence.lines.map(({ text, line }) => {
    const [left, right, ...more] = text.split(' | ');
    if (!left || !right || more.length > 0) return refuse({ ...fence, line }, `two parts with | between: ${text}`);
    return [readPlain(left, fence.source, line), readPlain(right, fence.source, line)];
  });
}

/** Head row, a row of dashes, rows; the first cell of each row is its heading. */
function readTable(fence: Fence): TableRow[] {
  const [head, dashes, ...rows] = fence.lines;
  if (!head || !dashes || rows.length === 0) return refuse(fence, 'a table has a head, a line of dashes and rows');
  const width = cells(fence, head).length;
  if (!/^\|(?:---\|)+$/.test(dashes.text))
    refuse({ ...fence, line: dashes.line }, 'a line of |---| parts head and rows');
  return [head, ...rows].map((row) => {
    const found = cells(fence, row);
    if (found.length !== width)
      refuse({ ...fence, line: row.line }, `${found.length} cells where the head has ${width}`);
    return {
      type: 'tableRow',
      content: found.map((words, column) => ({
        type: row === head || column === 0 ? 'tableHeader' : 'tableCell',
        attrs: { colspan: 1, rowspan: 1 },
        content: [{ type: 'paragraph', content: words === '' ? [] : readInline(words, fence.source, row.line) }],
      })),
    };
  });
}

function cells(fence: Fence, { text, line }: Line): string[] {
  if (!/^\|.*\|$/.test(text)) return refuse({ ...fence, line }, `not a row of a table: ${text}`);
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
