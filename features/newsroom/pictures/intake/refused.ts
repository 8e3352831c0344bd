/** Why a file is not taken in; each with what whoever brought it can do. */
const REFUSED = {
  empty: ['It is empty.', 'Choose it again: it may not have been whole.'],
  'too-large': ['It is larger than 40 MB.', 'Send it smaller.'],
  'too-slow': ['It took too long to arrive.', 'Try again on a faster line.'],
  'unknown-format': ['It is no picture that can be taken in.', 'JPEG, PNG, WebP, AVIF and SVG are; so are PDFs.'],
  heic: ['It is a HEIC, which cannot be read here.', 'Save it as JPEG and send that.'],
  'something-else-inside': ['There is something else hidden in it.', 'Open it in a picture editor and save it anew.'],
  broken: ['It is broken or not whole.', 'Open it in a picture editor and save it anew.'],
  'too-many-pixels': ['It has more than 100 million pixels.', 'Send it smaller.'],
  'too-long-to-read': ['It takes too long to read.', 'Open it in a picture editor and save it anew.'],
  'unsafe-drawing': [
    'This drawing holds a script, a link or a file of somebody else’s.',
    'Save it as a plain SVG, or as PNG.',
  ],
  'drawing-too-large': ['This drawing is too large.', 'Save it as PNG.'],
  'no-pdf': ['It is no PDF.', 'Choose a PDF.'],
  'unsafe-pdf': ['This PDF holds a script, a file or something that starts by itself.', 'Print it to PDF anew.'],
  'locked-pdf': ['This PDF is locked with a password.', 'Save it without one.'],
  'no-address': ['This is no address of a picture.', 'It begins with https://'],
  'private-address': ['This address lies in a private network.', 'Download the picture yourself and drop it here.'],
  'no-answer': ['Nothing came from this address.', 'Download the picture yourself and drop it here.'],
  'too-many-moves': ['This address leads on and on.', 'Download the picture yourself and drop it here.'],
} as const satisfies Record<string, readonly [string, string]>;

export type Refused = keyof typeof REFUSED;

/** "It is broken or not whole. Open it in a picture editor and save it anew." */
export const inWords = (problem: Refused) => REFUSED[problem].join(' ');
