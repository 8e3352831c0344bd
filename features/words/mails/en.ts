/** What the site says in mails. */
export const mails = {
  confirm: {
    subject: 'Please confirm your e-mail address',
    asked: (address: string, when: string) =>
      `On ${when}, somebody typed ${address} to get the newsletter of MON. These words stood beside the button:`,
    askedToMove: (address: string, when: string) =>
      `On ${when}, a subscriber of MON asked to have the newsletters sent to ${address} from now on. These words stood beside the button:`,
    follow: 'If it was you, open this link and press the button there. It is good for seven days:',
    otherwise: 'If it was not you, do nothing. You will get no newsletter and no reminder.',
  },
  link: {
    subject: 'The link to your newsletters',
    asked: (address: string) =>
      `Somebody, presumably you, asked for the newsletter of MON or for this link with ${address}. The address gets it already.`,
    follow: 'With this link you change lists, pause, move to another address or leave:',
    otherwise:
      'If it was not you, do nothing: everything stays as it is. Keep the link to yourself, it is the key to your subscription.',
  },
  digest: {
    subject: (headline: string, list: string) => `${headline} | ${list}`,
    why: (address: string, list: string) => `You get ${list} at ${address} because you asked for it.`,
    leave: 'Leave this list',
    preferences: 'Change lists, pause, move, erase',
    inBrowser: 'Read it in the browser',
    alsoInside: 'Also:',
    by: 'By',
    read: 'Read:',
  },
  from: 'Published by',
  telephone: 'Telephone',
  fax: 'Fax',
  register: 'Register',
  vat: 'VAT ID',
  represented: 'Represented by',
  responsible: 'Responsible for the content (§ 18(2) MStV)',
};

export type MailWords = typeof mails;
