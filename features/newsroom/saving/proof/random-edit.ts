import { isRecord } from '@/features/newsroom/text/is-node';
import type { Text } from '@/features/newsroom/text/text';
import type { Patch, RawNode } from '../protocol';
import type { Chance } from './chance';
import { randomBlock } from './random-text';

/** One thing that a writer does to a text: what becomes of the fields, blocks and order that it touches. */
export function randomEdit(text: Text, chance: Chance, newWord: () => string): Patch {
  const id = chance.pick(text.order);
  const block = id === undefined ? undefined : text.blocks.get(id);
  const roll = chance.draw();
  if (id === undefined || !block || roll < 0.08) return insertBlock(text, chance, newWord, id);
  if (roll < 0.2) return editField(text, chance, newWord);
  if (roll < 0.25) return { blocks: { [id]: null }, order: text.order.filter((it) => it !== id) };
  if (roll < 0.32) return moveBlock(text, chance, id);
  if (roll < 0.4) return splitBlock(text, chance, id, block);
  if (roll < 0.44 && block.type === 'paragraph') {
    return { blocks: { [id]: { ...block, type: 'heading', attrs: { ...recordOf(block.attrs), level: 2 } } } };
  }
  if (roll < 0.5) return { blocks: { [id]: editLines(block, (line) => toggleMark(line, chance)) } };
  return { blocks: { [id]: editSomeLine(block, chance, (words) => editWords(words, chance, newWord)) } };
}

function insertBlock(text: Text, chance: Chance, newWord: () => string, after?: string): Patch {
  const id = chance.uuid();
  const at = after === undefined ? 0 : text.order.indexOf(after) + 1;
  const block = chance.happens(0.2)
    ? randomBlock(chance, id)
    : { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: `${newWord()} ${newWord()}` }] };
  return { blocks: { [id]: block }, order: [...text.order.slice(0, at), id, ...text.order.slice(at)] };
}

function editField({ fields }: Text, chance: Chance, newWord: () => string): Patch {
  const roll = chance.below(6);
  if (roll === 0) return { fields: { topicIds: shuffled([...fields.topicIds, chance.uuid()], chance) } };
  if (roll === 1)
    return { fields: { bylines: [...fields.bylines, { authorId: chance.uuid(), place: newWord(), outlet: null }] } };
  if (roll === 2) return { fields: { printIssue: newWord() } };
  if (roll === 3) return { fields: { kicker: editWords(fields.kicker ?? '', chance, newWord) || null } };
  const name = roll === 4 ? 'headline' : 'standfirst';
  return { fields: { [name]: editWords(fields[name], chance, newWord) } };
}

function moveBlock({ order }: Text, chance: Chance, id: string): Patch {
  const rest = order.filter((it) => it !== id);
  const at = chance.below(rest.length + 1);
  return { order: [...rest.slice(0, at), id, ...rest.slice(at)] };
}

/** Enter in the middle of a line. */
function splitBlock({ order }: Text, chance: Chance, id: string, block: RawNode): Patch {
  const content = Array.isArray(block.content) ? block.content : [];
  const [first] = content;
  if (block.type !== 'paragraph' || !isText(first)) return {};
  const words = first.text.split(' ');
  const cut = chance.below(words.length);
  const rest = chance.uuid();
  const tail = [{ ...first, text: words.slice(cut).join(' ') }, ...content.slice(1)];
  const head = cut === 0 ? [] : [{ ...first, text: words.slice(0, cut).join(' ') }];
  const at = order.indexOf(id) + 1;
  return {
    blocks: { [id]: { ...block, content: head }, [rest]: { type: 'paragraph', attrs: { id: rest }, content: tail } },
    order: [...order.slice(0, at), rest, ...order.slice(at)],
  };
}

/** Types a few words somewhere, or writes over some. */
function editWords(text: string, chance: Chance, newWord: () => string): string {
  const words = text.split(' ').filter(Boolean);
  const at = chance.below(words.length + 1);
  const over = chance.happens(0.25) ? chance.below(3) : 0;
  const typed = Array.from({ length: 1 + chance.below(3) }, newWord);
  return [...words.slice(0, at), ...typed, ...words.slice(at + over)].join(' ');
}

type TextNode = { type: 'text'; text: string; marks?: unknown[] };
const isText = (node: unknown): node is TextNode => isRecord(node) && typeof node.text === 'string';
const recordOf = (value: unknown) => (isRecord(value) ? value : {});

function editSomeLine(block: RawNode, chance: Chance, edit: (words: string) => string): RawNode {
  const count = countTexts(block);
  if (count === 0) return editAttributes(block, edit);
  let [at, chosen] = [0, chance.below(count)];
  return editLines(block, (node) => (at++ === chosen ? { ...node, text: edit(node.text) } : node));
}

function editAttributes(block: RawNode, edit: (words: string) => string): RawNode {
  const attrs = recordOf(block.attrs);
  if (block.type === 'paragraph') return { ...block, content: [{ type: 'text', text: edit('') }] };
  if (typeof attrs.title !== 'string') return block;
  return { ...block, attrs: { ...attrs, title: edit(attrs.title) } };
}

const countTexts = (node: unknown): number =>
  isText(node) ? 1 : membersOf(node).reduce<number>((sum, it) => sum + countTexts(it), 0);
const membersOf = (node: unknown) => (isRecord(node) && Array.isArray(node.content) ? node.content : []);

function editLines<Node>(node: Node, edit: (node: TextNode) => TextNode): Node {
  if (isText(node)) return { ...node, ...edit(node) };
  const members: unknown[] = membersOf(node);
  return members.length === 0 ? node : { ...node, content: members.map((it) => editLines(it, edit)) };
}

const toggleMark = (node: TextNode, chance: Chance): TextNode =>
  chance.happens(0.5)
    ? node
    : { type: 'text', text: node.text, ...(node.marks ? {} : { marks: [{ type: 'italic' }] }) };

function shuffled<It>(list: It[], chance: Chance): It[] {
  const at = chance.below(list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}
