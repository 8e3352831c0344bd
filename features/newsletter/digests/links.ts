import { linkTo } from '@/features/mail/sender';
import type { MailingList } from '@/features/newsletter/lists';
import { digestPath, leavePath, oneClickPath, preferencesPath } from '@/features/newsletter/paths';
import { leaveToken, preferencesToken, type Recipient } from '@/features/newsletter/tokens';

/** The links of one digest to one subscriber. They say by themselves whom they are for, and never expire. */
export type DigestLinks = { leave: string; oneClick: string; preferences: string; webCopy: string };

export function linksFor(list: MailingList, day: string, recipient: Recipient): DigestLinks {
  const token = leaveToken(recipient, list.id);
  return {
    leave: linkTo(leavePath(token)),
    oneClick: linkTo(oneClickPath(token)),
    preferences: linkTo(preferencesPath(preferencesToken(recipient))),
    webCopy: linkTo(digestPath(list, day)),
  };
}
