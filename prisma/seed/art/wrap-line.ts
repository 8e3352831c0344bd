import { type Line, lengthAt, setLine } from './lettering';

/** A text in lines that are no wider than `wide` at this size, of about one length. */
export function wrapLine(text: string, size: number, wide: number): Line[] {
  const words = text.split(' ');
  const fewest = fill(words, size, wide).length;
  let width = wide;
  // Narrower, while it takes no further line: the last one is then not a single word.
  while (width > wide / 2 && fill(words, size, width - 10).length === fewest) width -= 10;
  return fill(words, size, width).map((line) => setLine(line));
}

function fill(words: string[], size: number, wide: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lengthAt(setLine(longer), size) <= wide) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
