import { randomUUID } from 'node:crypto';
import { textOf } from '@/features/newsroom/drafts/draft-text';
import { saveDraft } from '@/features/newsroom/drafts/save-draft';
import type { Changes, RawNode, Save } from '@/features/newsroom/saving/protocol';
import type { Text } from '@/features/newsroom/text/text';
import { staffDb } from '@/lib/staff-db';
import { givenDraft } from '@/prisma/factories/publication';

const WORDS = 'the yard keeps its radar in a crate on the quay and nobody has counted the bolts since October'.split(
  ' ',
);
type Wish = { key: string; save: number; collide?: boolean; whole?: boolean };

/** A piece of so many words, and how its writer changes it. */
export async function open(words: number) {
  const staff = await staffDb().staff.create({
    data: { name: 'Mara', email: `${randomUUID()}@mon.example`, role: 'editor' },
  });
  const body = {
    type: 'doc',
    content: Array.from({ length: Math.ceil(words / 60) }, (_, at) => paragraph(`p${at}`, 60, at)),
  };
  const { id: articleId } = await givenDraft({ body });
  let [text, version]: [Text, number] = [await read(articleId), 1];
  const windowId = randomUUID();

  function compose({ key, save, collide, whole }: Wish): Save {
    const ids = whole ? text.order : [text.order[(save * 7) % text.order.length] ?? ''];
    const blocks = ids.map((id) => {
      const stands = text.blocks.get(id) ?? null;
      const was = collide ? paragraph(id, 60, save + 1) : stands;
      return { id, was, now: paragraph(id, 60, save + 2), after: null };
    });
    const changes: Changes = { body: { blocks } };
    return { key, windowId, staffId: staff.id, seen: version, changes };
  }

  return {
    compose,
    save: async (save: Save) => {
      const answer = await saveDraft({ articleId, save, staffId: staff.id, now: new Date() });
      if (!answer.ok) throw new Error(answer.problem);
      version = answer.version;
      text = withBlocks(text, save, answer.merged?.blocks ?? {});
    },
  };
}

export const close = () => staffDb().$disconnect();

async function read(articleId: string): Promise<Text> {
  return textOf(await staffDb().draft.findUniqueOrThrow({ where: { articleId } }));
}

function withBlocks(text: Text, { changes }: Save, merged: Record<string, RawNode | null>): Text {
  const blocks = new Map(text.blocks);
  for (const { id, now } of changes.body?.blocks ?? []) {
    const stands = merged[id] ?? now;
    if (stands) blocks.set(id, stands);
  }
  return { ...text, blocks };
}

function paragraph(id: string, words: number, turn: number): RawNode {
  const said = Array.from({ length: words }, (_, at) => (at === 30 ? `turn${turn}` : WORDS[at % WORDS.length]));
  return { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: said.join(' ') }] };
}
