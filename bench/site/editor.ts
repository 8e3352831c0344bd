import { findArticle, listOnward } from '@/features/articles/queries';
import { publish } from '@/features/newsroom/commands/publish';
import { findNextChange } from '@/lib/next-change';
import { readerDb } from '@/lib/reader-db';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenSection, nobody } from '@/prisma/factories/publication';

/** An editor at a desk of this machine: publishes one piece again and again, through the newsroom's own command. */
export async function openEditor() {
  const section = await givenSection({ name: 'Measured' });
  const article = await givenArticle({ headline: 'Before the bench', sectionId: section.id });
  return {
    id: article.id,
    path: article.path,
    section: `/${section.slug}`,
    /** Instants on performance.now(): when the transaction was committed, at the latest, and when the press had forgotten. */
    async publish(headline: string) {
      await staffDb().draft.update({ where: { articleId: article.id }, data: { headline } });
      const heard = new Promise<number>((resolve) => {
        commits = () => resolve(performance.now());
      });
      await publish({ articleId: article.id, actor: nobody, now: new Date() });
      return { committed: await heard, told: performance.now() };
    },
    /** Milliseconds of this process's time that an article's page spends on asking the database, without rendering. */
    async costOfQueries(times: number) {
      const [, sectionSlug = '', slug = ''] = article.path.split('/');
      const ask = async () => {
        await Promise.all([
          findArticle(sectionSlug, slug),
          listOnward(article, section.id, { related: 4, beside: 4 }),
          findNextChange(),
        ]);
      };
      for (let each = 0; each < 20; each += 1) await ask();
      const before = process.cpuUsage();
      for (let each = 0; each < times; each += 1) await ask();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / times;
    },
    async close() {
      globalThis.fetch = plainFetch;
      await Promise.all([staffDb().$disconnect(), readerDb().$disconnect()]);
    },
  };
}

// The desk calls the press the moment its transaction is committed: that call is the clock's start.
let commits = () => {};
const plainFetch = globalThis.fetch;
globalThis.fetch = (...asked) => {
  if (String(asked[0]).endsWith('/catch-up')) commits();
  return plainFetch(...asked);
};
