import pg from 'pg';

type Crowd = {
  ownerUrl: string;
  articleId: string;
  times: number /** Hours between one and the next. */;
  apart: number;
};

/** Copies of one published piece, so far apart back in time, with the rows that hang on it. */
export async function multiply({ ownerUrl, articleId, times, apart }: Crowd): Promise<void> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  await owner.query('set session_replication_role = replica');
  const copy = (table: string, changed: Record<string, string>) => copyRows(owner, table, articleId, changed, times);
  const published_at = `published_at - n * ${apart} * interval '1 hour'`;
  await copy('revision', { id: `md5('r' || n)::uuid`, article_id: `md5('a' || n)::uuid`, slug: `'copy-' || n` });
  await copy('article', {
    id: `md5('a' || n)::uuid`,
    slug: `'copy-' || n`,
    live_revision_id: `md5('r' || n)::uuid`,
    published_at,
  });
  await copy('byline', { article_id: `md5('a' || n)::uuid`, published_at });
  await copy('article_topic', { article_id: `md5('a' || n)::uuid`, published_at });
  await copy('article_search', { article_id: `md5('a' || n)::uuid`, published_at });
  await copy('picture', { id: `md5('p' || n)::uuid` });
  await copy('picture_use', { article_id: `md5('a' || n)::uuid`, picture_id: `md5('p' || n)::uuid` });
  await copy('related_choice', { article_id: `md5('a' || n)::uuid` });
  await copy('former_slug', { article_id: `md5('a' || n)::uuid`, slug: `'former-' || n` });
  for (const [table, letter] of [
    ['correction', 'c'],
    ['right_of_reply', 'y'],
  ] as const) {
    await copy(table, { id: `md5('${letter}' || n)::uuid`, article_id: `md5('a' || n)::uuid` });
  }
  await owner.query('analyze');
  await owner.end();
}

async function copyRows(
  owner: pg.Client,
  table: string,
  articleId: string,
  changed: Record<string, string>,
  times: number,
) {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  const columns = rows.map((row) => row.name);
  const where = WHERE[table] ?? 'article_id = $1';
  await owner.query(
    `insert into ${table} (${columns.join(', ')}) select ${columns.map((name) => changed[name] ?? name).join(', ')}
     from ${table}, generate_series(1, ${times}) n where ${where}`,
    [articleId],
  );
}

const WHERE: Record<string, string> = {
  article: 'id = $1',
  revision: 'id = (select live_revision_id from article where id = $1)',
  picture: 'id = (select lead_picture_id from revision where article_id = $1 limit 1)',
};
