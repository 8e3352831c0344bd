import { describe, expect, test } from 'vitest';
import { parseBody } from '@/features/articles/blocks';
import { textOf } from '@/features/articles/body';
import { cleanHtml } from './clean-html';

/** Numbers that look drawn, the same in every run. */
function drawFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
  };
}

const LOOKS = [
  'b',
  'i',
  'em',
  'strong',
  'sup',
  'span style="font-weight:700"',
  'font color=red',
  'a href="https://example.org/"',
  'u',
  'o:p',
  'st1:place',
];
const PARTS = [
  'p',
  'div',
  'h1',
  'h2',
  'h4',
  'blockquote',
  'section',
  'p class=MsoListParagraph style="mso-list:l0 level2 lfo1"',
  'pre',
  'center',
];
const LISTS = ['ul', 'ol', 'ol start=4'];

/** Markup of any nesting, now and then without its end, each of its words numbered. */
function anyMarkup(seed: number): { html: string; words: string[] } {
  const draw = drawFrom(seed);
  const words: string[] = [];
  const word = () => {
    words.push(`w${words.length}`);
    return ` ${words.at(-1)} `;
  };
  const within = (tag: string, inside: string, mayStayOpen: boolean) =>
    `<${tag}>${inside}${mayStayOpen && draw(12) === 0 ? '' : `</${tag.split(' ')[0]}>`}`;
  const some = (depth: number): string => Array.from({ length: 1 + draw(4) }, () => any(depth)).join('');
  const any = (depth: number): string => {
    const choice = depth <= 0 ? 0 : draw(10);
    if (choice < 3) return word();
    if (choice < 5) return within(LOOKS[draw(LOOKS.length)] ?? 'b', some(depth - 1), true);
    if (choice < 7) return within(PARTS[draw(PARTS.length)] ?? 'p', some(depth - 1), true);
    if (choice < 8)
      return within(
        LISTS[draw(LISTS.length)] ?? 'ul',
        Array.from({ length: 1 + draw(3) }, () => within('li', some(depth - 1), true)).join(''),
        false,
      );
    if (choice < 9)
      return within(
        'table',
        Array.from({ length: 1 + draw(3) }, () =>
          within(
            'tr',
            Array.from({ length: 1 + draw(3) }, () =>
              within(draw(4) === 0 ? 'th' : `td colspan=${draw(3)} rowspan=${draw(4)}`, some(depth - 2), false),
            ).join(''),
            false,
          ),
        ).join(''),
        false,
      );
    return draw(2) === 0 ? '<br>' : `<!-- ${draw(9)} --><script>no()</script>`;
  };
  return { html: some(6), words };
}

test('any nesting keeps every word, in order, once, in a document that the site can read', { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= 400; seed++) {
    const { html, words } = anyMarkup(seed);
    const { doc } = cleanHtml(html);
    const body = { type: 'doc' as const, content: doc };
    expect(textOf(body).split(/\s+/u).filter(Boolean), html).toEqual(words);
    expect(parseBody(JSON.parse(JSON.stringify(body))), html).toEqual(body);
    const ids = doc.map((it) => it.attrs.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

const millions = (part: string, length = 2_000_000) => part.repeat(Math.ceil(length / part.length));

describe('millions of letters take about as long, however they are nested:', () => {
  test.each([
    [
      'paragraphs of Word',
      millions(
        `<p class=MsoNormal style='margin:0cm'><span lang=EN-GB style='font-size:12.0pt'>${'Twelve crates stood outside. '.repeat(20)}<o:p></o:p></span></p>`,
        5_000_000,
      ),
    ],
    [
      'lists of Word',
      millions(
        "<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><span style='mso-list:Ignore'>1.</span> and it went on like this for a while</p>",
      ),
    ],
    ['tags that never end', millions('<div>')],
    ['looks that end as others', millions('<b>', 1_000_000) + millions('</i>', 1_000_000)],
    ['lists within lists', millions('<ul><li>')],
    ['tables within tables', millions('<table><tr><td>')],
    ['angle brackets', millions('<')],
    ['comments that never end', millions('<!--')],
    ['ampersands', millions('&')],
    ['spaces that do not break', millions('a&nbsp; ')],
    ['braces in a style', `<style>${millions('{')}`],
    ['a style', `<p style="${millions(';')}">`],
    ['classes', `<p class="${millions('a ')}">`],
    ['quotations', millions('<q>')],
  ])('%s', { timeout: 60_000 }, (_, html) => {
    const before = process.cpuUsage();
    cleanHtml(html);
    const { user } = process.cpuUsage(before);
    // A second on a quiet machine; anything that grows with the square takes hours.
    expect(user / 1_000_000).toBeLessThan(12);
  });
});
