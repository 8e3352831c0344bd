import { expect, test } from 'vitest';
import { slipsIn } from '@/features/newsroom/checks/house-style';

const slips = (words: string, language = 'en') =>
  slipsIn(words, language).map((it) => ('to' in it ? [it.is, it.from, it.to] : [it.is, it.from]));

test('US spelling is found as it stands, once, and put as the house has it, capitals and all', () => {
  expect(slips('The program ends; programs begin. Defense, and DEFENSE again.')).toEqual([
    ['us-spelling', 'program', 'programme'],
    ['us-spelling', 'programs', 'programmes'],
    ['us-spelling', 'DEFENSE', 'DEFENCE'],
  ]);
  expect(slips('Armored vehicles manoeuvre.')).toEqual([['us-spelling', 'Armored', 'Armoured']]);
});

test('what only looks like it is left alone, and other languages have their own spelling', () => {
  expect(slips('The programmer measured with a meter and wrote a draft on defensive works.')).toEqual([]);
  expect(slips('El color del mar, un programa.', 'es')).toEqual([]);
});

test('straight quotes and hyphens for dashes are found in every language', () => {
  expect(slips('He said "no".', 'de')).toEqual([['straight-quotes', '"']]);
  expect(slips("It's here.")).toEqual([['straight-quotes', "'"]]);
  expect(slips('A ship - a small one - came.')).toEqual([['hyphen-for-dash', ' - ', ' – ']]);
  expect(slips('A two-person load, 5’ 3” – ‘quoted’, KR-9.')).toEqual([]);
});
