import type pg from 'pg';

/**
 * Takes out the invented subscribers with all that hangs on them, and the digests that were made of invented pieces: after
 * the pieces, in the same transaction. Real ones who signed up meanwhile stay.
 */
export async function removeSubscribers(owner: pg.Client): Promise<void> {
  await owner.query(`
    delete from delivery d using digest g where g.id = d.digest_id
      and not exists (select from article a where a.id = any(g.article_ids))`);
  await owner.query('delete from digest g where not exists (select from article a where a.id = any(g.article_ids))');
  const invented = '(select id from subscriber where demonstration)';
  await owner.query(`delete from outbox where payload->>'subscriberId' in (select id::text from subscriber where demonstration)
    or payload->>'consentId' in (select id::text from consent where subscriber_id in ${invented})`);
  for (const table of ['delivery', 'subscription', 'consent']) {
    await owner.query(`delete from ${table} where subscriber_id in ${invented}`);
  }
  await owner.query('delete from subscriber where demonstration');
}
