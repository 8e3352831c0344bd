import { describe, expect, test } from 'vitest';
import { comparable, textOfRuns, toRuns } from '@/features/search/marks';
import { snippetOf } from '@/features/search/snippet';

const found = (text: string) => ({ text, found: true });
const plain = (text: string) => ({ text, found: false });

describe('marks', () => {
  test('stand where the words stand in the text as written', () => {
    expect(toRuns('El ñandú corre', 'El \u0001nandu\u0002 corre')).toEqual([
      plain('El '),
      found('ñandú'),
      plain(' corre'),
    ]);
  });

  test('go to the end of a word', () => {
    expect(toRuns('dos radares.', 'dos \u0001radar\u0002  .')).toEqual([plain('dos '), found('radares'), plain('.')]);
  });

  test('are left out where the copy does not fit the text', () => {
    expect(toRuns('abc', '\u0001a\u0002b')).toEqual([plain('abc')]);
  });

  test('do not shift behind letters of two units', () => {
    expect(toRuns('💣 radar', '💣 \u0001radar\u0002')).toEqual([plain('💣 '), found('radar')]);
  });

  test('cannot come from the text itself', () => expect(comparable('a\u0001b\u0002n\u0303')).toBe('a b ñ'));
});

describe('the passage shown', () => {
  const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

  test('is the paragraph that holds most, cut round the first word found', () => {
    const body = [plain(`${words(30)}\n${words(40)} `), found('radar'), plain(` ${words(60)}\nlast `), found('radar')];
    const text = textOfRuns(snippetOf([plain('A standfirst.')], body));
    expect(text).toMatch(/^… (word )+radar (word ?)+ …$/);
    expect(text.length).toBeLessThan(260);
  });

  test('is the standfirst where the body holds no more', () => {
    expect(textOfRuns(snippetOf([plain('A '), found('radar'), plain('.')], [found('radar')]))).toBe('A radar.');
    expect(textOfRuns(snippetOf([plain('A standfirst.')], [plain('A body.')]))).toBe('A standfirst.');
  });
});
