import type { Byline } from '@/features/articles/article';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The line under a piece: "Mara Lindqvist-Øye in Kolvik for MON". Names that share place and outlet share the sentence. */
export function signOff(bylines: Byline[], language: Language): string {
  const words = wordsIn(language);
  const groups = groupByPlaceAndOutlet(bylines).map(({ names, place, outlet }) =>
    words.signOff(listed(names, language), place, outlet),
  );
  return groups.join('; ');
}

/** "A", "A and B", "A, B and C" */
export function listed(names: string[], language: Language): string {
  return new Intl.ListFormat(wordsIn(language).tag, { type: 'conjunction' }).format(names);
}

type Group = { names: string[]; place: string | null; outlet: string | null };

function groupByPlaceAndOutlet(bylines: Byline[]): Group[] {
  const groups: Group[] = [];
  for (const { author, place, outlet } of bylines) {
    const same = groups.find((group) => group.place === place && group.outlet === outlet);
    if (same) same.names.push(author.name);
    else groups.push({ names: [author.name], place, outlet });
  }
  return groups;
}
