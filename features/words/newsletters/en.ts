import type { Done } from '@/features/newsletter/paths';

/** What the newsletter's pages say. */
export const newsletters = {
  lists: 'What you can get',
  weekly: (weekday: string, hour: string) => `${weekday}s at ${hour}`,
  daily: (hour: string) => `Every day with news, at ${hour}`,
  latestCopy: (day: string) => `Read the one of ${day}`,
  nothingSentYet: 'Nothing has been sent on this list yet.',
  afterwards: 'You choose your lists after you have confirmed your address.',
  consentIn: 'This declaration in German',
  manage: 'Manage newsletter',
  issues: 'What was sent',
  digest: (list: string, day: string) => `${list}, ${day}`,
  pieces: (count: number) => (count === 1 ? 'One piece' : `${count} pieces`),
  nothingLeft: 'None of the pieces in this issue is available any more.',
  allOf: (list: string) => `All issues of ${list}`,

  manageText:
    'Every newsletter ends with a link to your own subscription: change lists, pause, move it to another address, leave. If you have none at hand, type your address and we send the link there.',
  sendLink: 'Send me the link',
  linkSent: {
    title: 'Look into your mailbox',
    text: 'If this address gets our newsletter, an e-mail with the link is on its way. If it does not, nothing was sent.',
    hint: 'Nothing within a quarter of an hour? Check your spam folder, or write to us.',
    back: 'Back to the newsletter',
  },

  erased: {
    title: 'Erased',
    text: 'Everything we kept about your subscription is deleted. Nothing will be sent to this address again, whoever types it.',
    hint: 'Should you want MON again one day, write to us: from the outside nobody can undo this.',
    back: 'Back to the front page',
  },

  confirm: {
    title: 'Confirm your address',
    text: (address: string, when: string) =>
      `On ${when}, somebody typed ${address} to get MON by e-mail. If it was you, press the button. If it was not, close this page: nothing will be sent.`,
    moveText: (address: string, when: string) =>
      `On ${when}, somebody asked to have their newsletters sent to ${address} from now on. If it was you, press the button. If it was not, close this page: nothing will change.`,
    button: 'Yes, send me MON',
    moveButton: 'Yes, use this address',
    again: 'Already confirmed',
    againText: (address: string, when: string) => `${address} was confirmed on ${when}. There is nothing more to do.`,
    expired: 'This link has run out',
    expiredText:
      'A confirmation link is good for seven days. Nothing was sent meanwhile. Ask for a new one, it takes a minute.',
    unknown: 'We do not know this link',
    unknownText:
      'Perhaps part of it is missing: copy it from the e-mail in one piece. Requests that nobody confirms are deleted after fourteen days; then ask for a new link.',
    askAgain: 'Ask for a new link',
    toPreferences: 'Your newsletters',
  },

  preferences: {
    title: 'Your newsletters',
    of: (address: string) => `Sent to ${address}`,
    lists: 'Lists',
    language: 'Language of our e-mails about your subscription',
    save: 'Save',
    pause: 'Pause',
    pauseText: 'For thirty days nothing is sent. What comes out meanwhile is not sent later.',
    pauseButton: 'Pause for 30 days',
    pausedUntil: (day: string) => `Nothing is sent until ${day}.`,
    resume: 'Go on now',
    address: 'Another address',
    addressText: 'We write to the new address. As soon as you confirm there, everything goes to it.',
    newAddress: 'New e-mail address',
    addressButton: 'Change address',
    data: 'Your data',
    dataText: 'Everything that is kept about your subscription, with what you agreed to and when, as a file.',
    dataButton: 'Download my data',
    leave: 'Leave',
    leaveText:
      'You get no newsletter any more. The proof that you once asked for it is kept for three years, then deleted.',
    leaveButton: 'Leave all lists',
    erase: 'Erase',
    eraseText:
      'Everything we keep about your subscription is deleted at once, and we never write to this address again. Of the address itself, only a fingerprint stays that nobody can read. This cannot be undone.',
    eraseTick: 'Yes, erase everything',
    eraseButton: 'Erase my data',
    left: 'You get no newsletter at the moment. Choose a list to get one again.',
    done: {
      confirmed: 'Thank you. Your address is confirmed.',
      saved: 'Saved.',
      paused: 'Paused for thirty days.',
      resumed: 'The pause is over.',
      letter: 'We have written to the new address. Until you confirm there, everything stays as it is.',
      moved: 'Your newsletters come to this address from now on.',
      left: 'You have left. Nothing will be sent any more.',
      refused: 'That is not a valid e-mail address. Nothing has changed.',
      tooMany: 'Many requests came from your network within the hour. Please try again later: nothing has changed.',
      unticked: 'Nothing was erased: tick the box if you mean it.',
    } satisfies Record<Done, string>,
  },

  leave: {
    title: (list: string) => `Leave ${list}`,
    text: (address: string, list: string) => `Press the button, and ${list} is no longer sent to ${address}.`,
    button: 'Yes, leave',
    leftTitle: (list: string) => `You have left ${list}`,
    leftText: 'Nothing of it will be sent to you any more.',
    others: (lists: string) => `You still get ${lists}.`,
    change: 'Change lists or leave all',
    unknown: 'You are not on this list',
    unknownText: 'Nothing is sent to you on it. If something still comes, write to us: we stop it by hand.',
  },
};

export type NewsletterWords = typeof newsletters;
