import { describe, expect, test } from 'vitest';
import { drawArt, type SectionCode } from './draw-art';

const sections: SectionCode[] = ['CS', 'DB', 'HS', 'IN', 'LA', 'TS', 'SF'];
const seeds = ['hybrid-drive-goes-quiet', 'altavera-moderniza-su-red-de-radares-costeros', 'x'];

describe.each(sections)('the art of %s', (section) => {
  test.each(seeds)(
    'is sound for %s',
    (seed) => {
      const day = drawArt({ section, seed, night: false });
      const night = drawArt({ section, seed, night: true });
      expect(drawArt({ section, seed, night: false })).toBe(day);
      expect(night).not.toBe(day);
      for (const svg of [day, night]) {
        expect(svg.length).toBeLessThan(250_000);
        expect(svg).toMatch(/^<svg [^>]*width="2400" height="1350"/);
        expect(svg).not.toMatch(/<text|<tspan|<image|NaN|undefined|Infinity|null/);
        expect(unclosed(svg)).toEqual([]);
      }
    },
    20_000,
  );

  test('differs from story to story', () => {
    const [one, other] = seeds.map((seed) => drawArt({ section, seed, night: false }));
    expect(one).not.toBe(other);
  }, 20_000);
});

/** Elements left open or closed in the wrong order. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', , self] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w-]+="[^"<&]*")*)\s*(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (!self) open.push(name);
  }
  const rest = svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w-]+="[^"<&]*")*\s*\/?>/g, '');
  return rest ? [...open, rest.slice(0, 80)] : open;
}
