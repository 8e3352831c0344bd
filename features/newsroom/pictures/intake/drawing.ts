import { Parser } from 'htmlparser2';

const MOST_BYTES = 3_000_000;
const MOST_ELEMENTS = 60_000;
/** Copies of copies of copies: each level multiplies. */
const MOST_USES = 2_000;

/** Elements that run, load or embed something, or that make a machine work for nothing. */
const FORBIDDEN =
  /^(script|foreignobject|iframe|object|embed|audio|video|handler|listener|set|animate\w*|filter|fe\w+|image|feimage|a)$/;

/** Why a drawing is not taken in; null for one that only draws. What is not known to be harmless is refused, not mended. */
export function faultOfDrawing(bytes: Buffer): 'unsafe-drawing' | 'drawing-too-large' | null {
  if (bytes.length > MOST_BYTES) return 'drawing-too-large';
  const text = bytes.toString('utf8');
  // Entities can grow without end and reach for files; a plain drawing has none.
  if (/<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet/i.test(text)) return 'unsafe-drawing';
  const found = { unsafe: false, elements: 0, uses: 0 };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.toLowerCase().replace(/^.*:/, '');
        found.elements += 1;
        if (local === 'use') found.uses += 1;
        if (FORBIDDEN.test(local) || Object.entries(attributes).some(isUnsafe)) found.unsafe = true;
      },
      ontext(words) {
        if (/@import|javascript:|url\s*\(\s*['"]?\s*(?!['"]?#)/i.test(words)) found.unsafe = true;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (found.unsafe) return 'unsafe-drawing';
  return found.elements > MOST_ELEMENTS || found.uses > MOST_USES ? 'drawing-too-large' : null;
}

/** Handlers, and whatever leads out of the drawing. */
function isUnsafe([name, value]: [string, string]): boolean {
  const local = name.toLowerCase().replace(/^.*:/, '');
  if (local.startsWith('on')) return true;
  if (local === 'href' || local === 'src') return !value.trim().startsWith('#');
  return /javascript:|expression\s*\(|@import|url\s*\(\s*['"]?\s*(?!['"]?#)/i.test(value);
}
