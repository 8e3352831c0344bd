import { expect, test } from 'vitest';
import { readingMinutes } from '@/features/articles/reading';

test('reading time is said from 150 words on, in whole minutes, never zero', () => {
  expect(readingMinutes(149)).toBeNull();
  expect(readingMinutes(150)).toBe(1);
  expect(readingMinutes(436)).toBe(2);
  expect(readingMinutes(2500)).toBe(11);
});
