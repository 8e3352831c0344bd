import { expect, test } from 'vitest';
import { drawCover } from './draw-cover';
import { drawMonogram } from './draw-monogram';
import { setLine } from './lettering';

const plate = { initials: 'ŠN', colour: '#1D3F80', night: false };
const cover = { title: 'MON AMÉRICA', issue: '4/2026', seed: 'mon-america-4-2026', section: 'LA' } as const;

test('a monogram is drawn in outlines, the same every time, and otherwise at night', () => {
  const day = drawMonogram(plate);
  expect(drawMonogram(plate)).toBe(day);
  expect(drawMonogram({ ...plate, night: true })).not.toBe(day);
  expect(day).toMatch(/^<svg [^>]*width="1200" height="1500"/);
  expect(day).not.toMatch(/<text|font-family|NaN|undefined/);
});

test('a cover carries its masthead and one chart, the same every time', () => {
  const svg = drawCover(cover);
  expect(drawCover(cover)).toBe(svg);
  expect(svg).toMatch(/^<svg [^>]*width="1680" height="2376"/);
  expect(svg.match(/<svg /g)).toHaveLength(2);
  expect(svg).not.toMatch(/<text|font-family|NaN|undefined/);
  const names = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('every letter of the authors and titles is at hand; a stranger loses its accent, not its place', () => {
  expect(setLine('MLØŠWIPÉÁÚ').glyphs).toHaveLength(10);
  expect(setLine('Ẽ').glyphs).toHaveLength(1);
  expect(setLine('AV').length).toBeLessThan(setLine('A').length + setLine('V').length);
});
