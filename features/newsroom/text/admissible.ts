import { toLink } from '@/features/articles/links';
import type { RawNode } from '@/features/newsroom/saving/protocol';
import { isNode, isRecord } from '@/features/newsroom/text/is-node';
import { CONTENT_OF, RUNNING_TEXT } from '@/features/newsroom/text/known-nodes';
import { canRun, NO_WORDS, scrub, toStorable } from '@/features/newsroom/text/scrub';

/**
 * The one rule of what may be stored as a block: everything, whether this version knows it or not, but nothing that could
 * run in a browser and nothing that a database cannot hold. What nobody could have meant as text is let fall where it is
 * nested too deep. Applied to its own answer it changes nothing; browser and server apply the same.
 */
export function toAdmissible(id: string, block: RawNode): RawNode {
  const node = admit(block, 0);
  return isRecord(node.attrs) && node.attrs.id === id ? node : { ...node, attrs: { ...recordOf(node.attrs), id } };
}

const DEEPEST = 40;

function admit(node: RawNode, depth: number): RawNode {
  const { content, attrs, marks, ...rest } = node;
  const known = CONTENT_OF.has(node.type);
  const admitted: RawNode = { ...recordOf(scrub(omit(rest, 'text'), NO_WORDS)), type: toStorable(node.type) };
  if (typeof node.text === 'string') admitted.text = toStorable(node.text);
  if (attrs !== undefined) admitted.attrs = admitAttributes(attrs, known);
  if (Array.isArray(content)) admitted.content = depth < DEEPEST ? admitMembers(content, depth) : [];
  else if (content !== undefined) admitted.content = scrub(content, NO_WORDS);
  if (marks !== undefined) admitted.marks = Array.isArray(marks) ? marks.flatMap(admitMark) : scrub(marks, NO_WORDS);
  return admitted;
}

function admitMembers(content: unknown[], depth: number): unknown[] {
  return content.flatMap((it) => {
    if (!isNode(it)) return [scrub(it, NO_WORDS)];
    const member = admit(it, depth + 1);
    return member.text === '' ? [] : [member];
  });
}

function admitAttributes(attrs: unknown, known: boolean): unknown {
  const admitted = scrub(attrs, known ? RUNNING_TEXT : NO_WORDS);
  if (!isRecord(admitted)) return admitted;
  if ('href' in admitted && !isAddress(admitted.href)) admitted.href = '';
  if ('url' in admitted && !isSecure(admitted.url)) admitted.url = '';
  return admitted;
}

/** A link to what is no address is no link; its words stay. */
function admitMark(mark: unknown): unknown[] {
  const admitted = scrub(mark, NO_WORDS);
  if (!isRecord(admitted) || admitted.type !== 'link') return [admitted];
  return isRecord(admitted.attrs) && isAddress(admitted.attrs.href) ? [admitted] : [];
}

const isAddress = (href: unknown) => typeof href === 'string' && toLink(href) !== null && !canRun(href);
const isSecure = (url: unknown) => typeof url === 'string' && URL.canParse(url) && new URL(url).protocol === 'https:';
const recordOf = (value: unknown) => (isRecord(value) ? value : {});
const omit = (value: Record<string, unknown>, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([it]) => it !== key));
