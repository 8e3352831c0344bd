import type { Language } from '@/features/words/language';

const units = 'mm|cm|m|km|kt|g|kg|t|W|kW|MW|Wh|kWh|V|A|Ah|dB|Hz|kHz|MHz|GHz|kbit|Mbit|MB|GB|ms|s|h|l|K|°C|%|€';

type Rule = { wrong: RegExp; why: string };
const everywhere: Rule[] = [
  { wrong: /["']/, why: 'straight quote' },
  { wrong: / {2}/, why: 'double space' },
  { wrong: /\t/, why: 'tab' },
  { wrong: / -|- |--/, why: 'hyphen for a dash' },
  { wrong: /—/, why: 'em dash: the house writes a spaced en dash' },
  { wrong: /\p{L}–|–\p{L}/u, why: 'en dash without its spaces' },
  { wrong: /\.\.\./, why: 'three full stops for an ellipsis' },
  { wrong: /[ \u00a0][,.;:!?](?:\s|$)/, why: 'space before a stop' },
  { wrong: new RegExp(`\\d (?:${units})(?![\\p{L}\\d])`, 'u'), why: 'ordinary space before a unit: write ~' },
];
const english: Rule[] = [
  { wrong: /[«»]/, why: 'foreign quotes' },
  { wrong: /“/, why: 'double quotes: the house writes ‘single’ ones' },
  { wrong: /\d%/, why: 'the house writes per cent, and a space before % in tables' },
];
const spanish: Rule[] = [
  { wrong: /[“”‘’]/, why: 'foreign quotes: « » in Spanish' },
  { wrong: /\d%/, why: 'no space before %: write ~' },
];
const german: Rule[] = [
  { wrong: /[”’«»]/, why: 'foreign quotes: „ “ in German' },
  { wrong: /\d%/, why: 'no space before %: write ~' },
];
const ofLanguage: Record<Language, Rule[]> = { en: english, es: spanish, de: german };

/** What the house style forbids in a text of this language; null when nothing does. */
export function findMistake(text: string, language: Language): string | null {
  const rules = [...everywhere, ...ofLanguage[language]];
  const broken = rules.find((rule) => rule.wrong.test(text));
  if (broken) return `${broken.why}, near “${nearby(text, broken.wrong)}”`;
  if (language !== 'es') return null;
  const open = [...pairs].find(([opening, closing]) => count(text, opening) !== count(text, closing));
  return open ? `${open.join(' and ')} do not match` : null;
}

const pairs = [
  ['«', '»'],
  ['¿', '?'],
  ['¡', '!'],
] as const;

function count(text: string, sign: string) {
  return text.split(sign).length;
}

function nearby(text: string, wrong: RegExp) {
  const at = text.search(wrong);
  return text.slice(Math.max(0, at - 15), at + 15);
}
