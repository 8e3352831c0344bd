import { expect, test } from 'vitest';
import { tie, tieHeadline } from '@/features/articles/typography';

test('a figure stays with its unit', () => {
  expect(tie('38 tonnes of battery')).toBe('38\u00a0tonnes of battery');
  expect(tie('11 dB at 6 kn, 18 per cent')).toBe('11\u00a0dB at 6\u00a0kn, 18\u00a0per cent');
  expect(tie('el 6 de octubre, 900 kilos')).toBe('el 6 de octubre, 900\u00a0kilos');
  expect(tie('on 6 October')).toBe('on 6\u00a0October');
});

test('a figure before any other word is left alone', () => {
  expect(tie('42 ships and 3 masts')).toBe('42 ships and 3 masts');
  expect(tie('70M6 VOLGA-type')).toBe('70M6 VOLGA-type');
});

test('a spaced dash never begins a line', () => {
  expect(tie('Wargaming Returns – And Staff Like It')).toBe('Wargaming Returns\u00a0– And Staff Like It');
});

test('in a headline the two words after the colon stay together', () => {
  expect(tieHeadline('Hybrid Drive Goes Quiet: Six Weeks Aboard')).toBe(
    'Hybrid Drive Goes Quiet: Six\u00a0Weeks Aboard',
  );
  expect(tieHeadline('Explained: Why')).toBe('Explained: Why');
});
