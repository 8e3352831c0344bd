import { expect, test } from 'vitest';
import type { Picture } from '@/features/media/picture';
import { heightFor, picturePath, widthsFor } from '@/features/media/pictures';
import { placements } from '@/features/media/placements';

const picture: Picture = {
  id: 'p1',
  version: 'v1',
  nightVersion: null,
  drawn: false,
  width: 1000,
  height: 1000,
  alt: '',
  caption: null,
  credit: 'MON',
  leavesAt: null,
};

test('an address names the picture, its version, the cut, the width and the format', () => {
  expect(picturePath(picture, '3x2', 480, 'avif')).toBe('/pictures/p1/v1/3x2-480.avif');
});

test('no size is wider than what the original holds', () => {
  expect(widthsFor(picture, placements.articleLead)).toEqual([480, 720, 960]);
  expect(widthsFor({ ...picture, width: 200 }, placements.articleLead)).toEqual([480]);
});

test('the height follows from the cut, or from the original', () => {
  expect(heightFor(picture, '16x9', 1280)).toBe(720);
  expect(heightFor({ ...picture, height: 1500 }, 'original', 480)).toBe(720);
});
