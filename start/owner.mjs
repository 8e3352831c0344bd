import { createHash, randomBytes } from 'node:crypto';
import { withConnection } from './logins.mjs';

/** Hours for which a link to become an owner holds. */
export const OWNER_LINK_HOURS = 24;

/** A link that makes whoever opens it first an owner; null where somebody is one. Each start's link ends the one before. */
export async function linkForFirstOwner(ownerUrl, address) {
  const { rows } = await withConnection(ownerUrl, (owner) =>
    owner.query(`select 1 from staff where role = 'owner' and left_at is null limit 1`),
  );
  return rows.length > 0 ? null : drawOwnerLink(ownerUrl, address);
}

/** A fresh link of the kind, whoever is here: also the way back in for an owner who lost theirs. Only its hash is kept. */
export async function drawOwnerLink(ownerUrl, address) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await withConnection(ownerUrl, async (owner) => {
    await owner.query(
      'update staff_invitation set revoked_at = now() where email is null and accepted_at is null and revoked_at is null',
    );
    await owner.query(
      `insert into staff_invitation (id, role, token_hash, expires_at)
       values (gen_random_uuid(), 'owner', $1, now() + make_interval(hours => $2))`,
      [hash, OWNER_LINK_HOURS],
    );
  });
  return `${address}/admin/invitation/${token}`;
}
