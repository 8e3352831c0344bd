import type { Text } from '@/features/newsroom/text/text';
import type { RawNode } from '../protocol';
import type { Chance } from './chance';

const WORDS = 'the yard keeps its radar in a crate on the quay and nobody has counted the bolts since October'.split(
  ' ',
);

/** A text of some blocks of several kinds, one of them of a kind that nobody knows. */
export function randomText(chance: Chance, blocks = 6): Text {
  const made = Array.from({ length: blocks }, () => randomBlock(chance, chance.uuid()));
  const order = made.map((it) => String(it.attrs.id));
  return {
    fields: {
      ...{ kicker: null, headline: words(chance, 5), standfirst: words(chance, 9), sectionId: null, slug: null },
      ...{ kind: 'news', language: 'en', dateline: 'Kolvik', leadPictureId: null, bylines: [], topicIds: [] },
      ...{ printTitle: null, printIssue: null, printPage: null, searchTitle: null, searchDescription: null },
    },
    blocks: new Map(made.map((it) => [String(it.attrs.id), it])),
    order,
  };
}

export function randomBlock(chance: Chance, id: string): RawNode & { attrs: Record<string, unknown> } {
  const kind = chance.below(10);
  if (kind === 0) return { type: 'heading', attrs: { id, level: 2 }, content: line(chance, 3) };
  if (kind === 1) {
    const item = () => ({ type: 'listItem', content: [{ type: 'paragraph', content: line(chance, 4) }] });
    return { type: 'bulletList', attrs: { id }, content: [item(), item(), item()] };
  }
  if (kind === 2) {
    const cell = () => ({ type: 'tableCell', content: [{ type: 'paragraph', content: line(chance, 2) }] });
    const row = () => ({ type: 'tableRow', content: [cell(), cell()] });
    return { type: 'table', attrs: { id, caption: words(chance, 3) }, content: [row(), row()] };
  }
  if (kind === 3)
    return { type: 'chartOfTomorrow', attrs: { id, points: [1, 2.5, { x: null }], title: words(chance, 2) } };
  if (kind === 4) {
    const row = () => ({ label: words(chance, 1), value: words(chance, 2) });
    return { type: 'specSheet', attrs: { id, title: words(chance, 2), rows: [row(), row()] } };
  }
  return { type: 'paragraph', attrs: { id }, content: line(chance, 6 + chance.below(20)) };
}

const words = (chance: Chance, count: number) => Array.from({ length: count }, () => chance.pick(WORDS)).join(' ');

function line(chance: Chance, count: number) {
  const plain = { type: 'text', text: words(chance, count) };
  if (!chance.happens(0.3)) return [plain];
  return [plain, { type: 'text', text: ` ${words(chance, 2)}`, marks: [{ type: 'bold' }] }];
}
