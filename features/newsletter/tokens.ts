import { hashAddress, readIds, signIds } from '@/features/newsletter/keys';

/** Somebody at the address that a mail goes to. */
export type Recipient = { id: string; emailKey: string };

/**
 * The tokens of the links in a mail never expire, but they are for the mailbox that the mail went to: once a subscription
 * has moved, whoever reads the old one can neither see nor change it.
 */
export const preferencesToken = ({ id, emailKey }: Recipient) => signIds('preferences', [id, markOf(emailKey)]);
export const leaveToken = ({ id, emailKey }: Recipient, listId: string) =>
  signIds('leave', [id, markOf(emailKey), listId]);

/** Whom a token was signed for; null when that was not here. Whether they are still at that address, `isFor` says. */
export function readPreferencesToken(token: string) {
  const [subscriberId, mark] = readIds('preferences', token) ?? [];
  return subscriberId && mark ? { subscriberId, mark } : null;
}

export function readLeaveToken(token: string) {
  const [subscriberId, mark, listId] = readIds('leave', token) ?? [];
  return subscriberId && mark && listId ? { subscriberId, mark, listId } : null;
}

export const isFor = (mark: string, emailKey: string) => mark === markOf(emailKey);

/** An address in the shape of an id, readable by nobody: the first half of its keyed hash. */
const markOf = (emailKey: string) =>
  hashAddress(emailKey).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
