/** What is taken away from a paste, and how it is called where that is shown: one of them, several of them. */
const NAMES = {
  styles: ['1 style', 'styles'],
  classes: ['1 class', 'classes'],
  attributes: ['1 attribute', 'attributes'],
  wrappings: ['1 wrapping of font, colour or application', 'wrappings of font, colour or application'],
  comments: ['1 comment or condition in the markup', 'comments or conditions in the markup'],
  markers: ['1 typed list marker, now a real list', 'typed list markers, now real lists'],
  'empty paragraphs': ['1 empty paragraph', 'empty paragraphs'],
  'invisible characters': ['1 invisible character', 'invisible characters'],
  hidden: ['1 hidden passage', 'hidden passages'],
  deletions: ['1 passage struck out while changes were tracked', 'passages struck out while changes were tracked'],
  remarks: ['1 comment of a reviewer', 'comments of reviewers'],
  scripts: ['1 script', 'scripts'],
  machinery: ['1 frame, drawing or form part', 'frames, drawings or form parts'],
  links: [
    '1 link that leads nowhere a reader may go (its words stay)',
    'links that lead nowhere a reader may go (their words stay)',
  ],
  tracking: ['1 tracking parameter in a link', 'tracking parameters in links'],
  pictures: ['1 picture, to be added from its file', 'pictures, to be added from their files'],
} as const satisfies Record<string, readonly [string, string]>;
export type Removed = keyof typeof NAMES;

/** Not a formatting mark: named in the list, left out of the count. */
const NOT_FORMATTING: ReadonlySet<string> = new Set([
  'pictures',
  'links',
  'remarks',
  'deletions',
  'hidden',
] satisfies Removed[]);

export type Tally = {
  note: (what: Removed, times?: number) => void;
  /** How many formatting marks, and all that went in words. */
  result: () => { removed: number; list: string[] };
};

export function openTally(): Tally {
  const counts = new Map<Removed, number>();
  return {
    note: (what, times = 1) => {
      if (times > 0) counts.set(what, (counts.get(what) ?? 0) + times);
    },
    result: () => ({
      removed: [...counts].reduce((sum, [what, n]) => sum + (NOT_FORMATTING.has(what) ? 0 : n), 0),
      list: [...counts].map(([what, n]) =>
        n === 1 ? NAMES[what][0] : `${n.toLocaleString('en-GB')} ${NAMES[what][1]}`,
      ),
    }),
  };
}
