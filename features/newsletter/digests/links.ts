import { linkTo } from '@/features/mail/sender';
import { signIds } from '@/features/newsletter/keys';
import type { MailingList } from '@/features/newsletter/lists';
import { digestPath, leavePath, oneClickPath, preferencesPath } from '@/features/newsletter/paths';

/** The links of one digest to one subscriber. They say by themselves whom they are for, and never expire. */
export type DigestLinks = { leave: string; oneClick: string; preferences: string; webCopy: string };

export function linksFor(list: MailingList, day: string, subscriberId: string): DigestLinks {
  const token = signIds('leave', [subscriberId, list.id]);
  return {
    leave: linkTo(leavePath(token)),
    oneClick: linkTo(oneClickPath(token)),
    preferences: linkTo(preferencesPath(signIds('preferences', [subscriberId]))),
    webCopy: linkTo(digestPath(list, day)),
  };
}
