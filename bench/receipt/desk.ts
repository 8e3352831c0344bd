import { publish } from '@/features/newsroom/commands/publish';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { anonymousReader } from '@/features/newsroom/receipt/fetch-anonymously';
import { prove } from '@/features/newsroom/receipt/prove';
import { redOf } from '@/features/newsroom/receipt/receipt';
import { readerDb } from '@/lib/reader-db';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenTopic, nobody } from '@/prisma/factories/publication';

type Proof = {
  /** Milliseconds from before the deed until every surface was true. */
  all: number;
  /** Surface by surface: from asking until it was compared. */
  lines: { name: string; ms: number }[];
  /** Surfaces that were not true when they were first looked at. */
  late: string[];
};

/** A desk of this machine: publishes and withdraws one piece again and again, and proves each deed as its dialog does. */
export async function openDesk(press: string) {
  const topics = [await givenTopic(), await givenTopic()];
  const { id } = await givenArticle({ headline: 'Before the bench', topicIds: topics.map((it) => it.id) });
  const reader = anonymousReader(press, press);

  const proven = async (deed: () => Promise<{ ok: boolean }>): Promise<Proof> => {
    const began = performance.now();
    if (!(await deed()).ok) throw new Error('The deed was refused.');
    const times = new Map<string, number>();
    const late = new Set<string>();
    for (;;) {
      const receipt = await prove(id, reader);
      const red = new Set(redOf(receipt?.lines ?? []).map((it) => `${it.name} ${it.path}`));
      for (const line of receipt?.lines ?? []) {
        const name = `${line.name} ${line.path}`;
        if (red.has(name)) late.add(name);
        else if (!times.has(name)) times.set(name, line.ms - line.from);
      }
      if (receipt && red.size === 0) break;
    }
    const lines = [...times].map(([name, ms]) => ({ name: name.slice(0, name.indexOf(' /')), ms }));
    return { all: performance.now() - began, lines, late: [...late] };
  };
  const order = () => ({ articleId: id, actor: nobody, now: new Date() });
  return {
    async publish(headline: string): Promise<Proof> {
      await staffDb().draft.update({ where: { articleId: id }, data: { headline } });
      return proven(() => publish(order()));
    },
    withdraw: (): Promise<Proof> => proven(() => withdraw(order())),
    async close() {
      await Promise.all([staffDb().$disconnect(), readerDb().$disconnect()]);
    },
  };
}
