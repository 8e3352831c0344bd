import { expect, test } from 'vitest';
import { type CoverOrder, drawCover } from './draw-cover';
import { drawMonogram } from './draw-monogram';
import { lengthAt, setLine } from './lettering';
import { wrapLine } from './wrap-line';

const plate = { initials: 'ŠN', colour: '#1D3F80', night: false };
const cover: CoverOrder = {
  title: 'MON AMÉRICA',
  issue: '4/2026',
  theme: 'La primera línea es un almacén',
  lines: ['Ciberdefensa entre vecinos', 'Volar sin pista'],
  seed: 'mon-america-4-2026',
  section: 'LA',
};

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

test('a theme is set in lines that fit and are of about one length', () => {
  const lines = wrapLine('La primera línea es un almacén', 74, 492);
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(lengthAt(line, 74)).toBeLessThanOrEqual(492);
  expect(wrapLine('Heat', 74, 10)).toHaveLength(1);
});
