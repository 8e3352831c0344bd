/** Something the palette offers: a way to go, or something to do. */
export type Offer = {
  key: string;
  group: 'Go to' | 'Do' | 'Pieces' | 'Authors';
  label: string;
  hint: string;
  /** Of a headline, where it is not English. */
  language?: string;
  deed: { path: string } | { act: 'new-piece' | 'light' | 'dark' | 'system' | 'keys' };
};

type Place = { path: string; name: string };

/** What can be gone to and done without asking the server, by the words typed. */
export function offersFor(
  words: string,
  places: Place[],
  { mayWrite, piece }: { mayWrite: boolean; piece: string | null },
): Offer[] {
  const all: Offer[] = [
    ...places.map(({ path, name }) => ({ key: path, group: 'Go to' as const, label: name, hint: '', deed: { path } })),
    { key: 'trash', group: 'Go to', label: 'Trash', hint: '', deed: { path: '/admin/articles?view=trash' } },
    { key: 'account', group: 'Go to', label: 'Your account', hint: '', deed: { path: '/admin/account' } },
    ...(mayWrite ? [doing('New article', 'N', 'new-piece')] : []),
    ...(piece
      ? [
          {
            key: 'preview',
            group: 'Do' as const,
            label: 'Preview this piece',
            hint: '',
            deed: { path: `/admin/articles/${piece}/preview` },
          },
          {
            key: 'history',
            group: 'Do' as const,
            label: 'History of this piece',
            hint: '',
            deed: { path: `/admin/articles/${piece}/history` },
          },
        ]
      : []),
    doing('Light theme', '', 'light'),
    doing('Dark theme', '', 'dark'),
    doing('Theme as this device has it', '', 'system'),
    doing('All keys', '?', 'keys'),
  ];
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ label }) => sought.every((word) => label.toLowerCase().includes(word)));
}

function doing(label: string, hint: string, act: 'new-piece' | 'light' | 'dark' | 'system' | 'keys'): Offer {
  return { key: act, group: 'Do', label, hint, deed: { act } };
}
