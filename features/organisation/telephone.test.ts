import { expect, test } from 'vitest';
import { telephoneLink } from '@/features/organisation/telephone';

test('a printed number can be dialled', () => {
  expect(telephoneLink('+49 2641 3703 – 0')).toBe('tel:+49264137030');
  expect(telephoneLink('02641 (3703) 0')).toBe('tel:0264137030');
});
