import { withConnection } from './logins.mjs';

/**
 * Says, before the public comes, that the publisher's record lacks facts which § 5 DDG and § 18(2) MStV want in the
 * imprint (features/organisation/missing-facts.ts names them); null when it lacks none.
 */
export async function warnOfImprint(ownerUrl) {
  const { rows } = await withConnection(ownerUrl, (owner) =>
    owner.query(
      `select num_nulls(nullif(trim(representative), ''), nullif(trim(register_court), ''), nullif(trim(register_number), ''),
         nullif(trim(vat_id), ''), nullif(trim(responsible_person), ''))::int as missing from organisation`,
    ),
  );
  const missing = rows[0]?.missing ?? 0;
  if (missing === 0) return null;
  const facts = missing === 1 ? 'one fact' : `${missing} facts`;
  return `The imprint lacks ${facts} that the law asks for: docs/operations.md, "Before going public".`;
}
