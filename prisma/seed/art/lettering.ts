// letters.json holds outlines of Source Serif 4 (SIL Open Font License 1.1), weight 600, optical size 48, cut from
// @fontsource-variable/source-serif-4: a plate must look the same on a machine that has no such font.
import cut from './letters.json';

type Letter = { advance: number; shape: string };

/** A thousand units to the size; capitals stand this high. */
export const CAPITALS = 670;
const letters: Record<string, Letter> = cut.letters;
const kerning: Record<string, number> = cut.kerning;

/** A line of letters at size 1000, its foot at y = 0: outlines, each moved to its place, and the line's length. */
export type Line = { length: number; glyphs: { x: number; shape: string }[] };

/** `tracking` is added between letters, in thousandths; a letter that was not cut is drawn without its accent. */
export function setLine(text: string, tracking = 0): Line {
  const glyphs: Line['glyphs'] = [];
  let [length, last] = [0, ''];
  for (const sign of text.normalize('NFC')) {
    const letter = letters[sign] ?? letters[sign.normalize('NFD').slice(0, 1)];
    if (!letter) continue;
    length += last ? tracking + (kerning[last + sign] ?? 0) : 0;
    glyphs.push({ x: length, shape: letter.shape });
    length += letter.advance;
    last = sign;
  }
  return { length, glyphs };
}

/** The line as SVG, its foot at the given place (sheet units), capitals `size` high over 0.67. */
export function letter(line: Line, x: number, y: number, size: number, fill: string): string {
  const scale = Math.round((size / 1000) * 10 * 10_000) / 10_000;
  const shapes = line.glyphs.map((glyph) => `<path transform="translate(${Math.round(glyph.x)})" d="${glyph.shape}"/>`);
  const place = `translate(${Math.round(x * 10)} ${Math.round(y * 10)}) scale(${scale})`;
  return `<g fill="${fill}" transform="${place}">${shapes.join('')}</g>`;
}

export const lengthAt = (line: Line, size: number) => (line.length * size) / 1000;
