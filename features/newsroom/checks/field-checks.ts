import type { Check } from '@/features/newsroom/checks/check';
import { type Slip, slipsIn } from '@/features/newsroom/checks/house-style';
import type { PieceFields } from '@/features/newsroom/text/fields';

/** Words of one place of a piece against the house style. `place` names it: "¶ 8", "the headline". */
export function styleChecks(
  words: string,
  { language, place, ...where }: { language: string; place: string; field: string; blockId?: string },
): Check[] {
  const at = where.blockId ?? where.field;
  return slipsIn(words, language).map((slip) => checkOf(slip, place, at, where));
}

function checkOf(slip: Slip, place: string, at: string, where: { field: string; blockId?: string }): Check {
  switch (slip.is) {
    case 'us-spelling':
      return {
        ...where,
        id: `us-spelling:${slip.from.toLowerCase()}`,
        words: `${place} ‘${slip.from}’ is US spelling`,
        why: `House style: ${slip.to}.`,
        leave: 'word',
        change: { from: slip.from, to: slip.to },
      };
    case 'straight-quotes':
      return {
        ...where,
        id: `straight-quotes:${at}`,
        words: `${place} has straight quotes`,
        why: 'House style: ‘ and ’.',
        leave: 'piece',
        change: 'curl-quotes',
      };
    case 'hyphen-for-dash':
      return {
        ...where,
        id: `hyphen-for-dash:${at}`,
        words: `${place} has a hyphen for a dash`,
        why: 'House style: –, with a space on either side.',
        leave: 'piece',
        change: { from: slip.from, to: slip.to },
      };
  }
}

/** What is worth a look in the fields of a piece. `sectionLanguage`: the one its section is written in. */
export function fieldChecks(fields: PieceFields, sectionLanguage: string | null): Check[] {
  const { headline, standfirst, leadPictureId, language } = fields;
  const found: (Check | false)[] = [
    headline.length > 60 && {
      ...{ id: 'long-headline', words: `Headline of ${headline.length} characters`, field: 'headline' },
      ...{ why: 'Search results cut it after about 60.', leave: 'piece' },
    },
    standfirst.trim() === '' && {
      ...{ id: 'no-standfirst', words: 'There is no standfirst', field: 'standfirst' },
      ...{ why: 'Lists show it under the headline.', leave: 'piece' },
    },
    standfirst.length > 160 && {
      ...{ id: 'long-standfirst', words: `Standfirst of ${standfirst.length} characters`, field: 'standfirst' },
      ...{ why: 'Lists have room for about 160.', leave: 'piece' },
    },
    !leadPictureId && {
      ...{ id: 'no-lead-picture', words: 'There is no lead picture', field: 'leadPictureId' },
      ...{ why: 'The piece stands without one on fronts and when shared.', leave: 'piece' },
    },
    sectionLanguage !== null &&
      sectionLanguage !== language && {
        ...{ id: 'other-language', words: 'It is in another language than its section', field: 'language' },
        ...{ why: 'Readers of the section expect its own.', leave: 'piece' },
      },
  ];
  return [
    ...found.filter((it) => it !== false),
    ...styleChecks(headline, { language, place: 'The headline:', field: 'headline' }),
    ...styleChecks(standfirst, { language, place: 'The standfirst:', field: 'standfirst' }),
  ];
}
