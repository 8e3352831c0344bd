import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parseBody } from '@/features/articles/blocks';
import { ArticleBody } from '@/features/articles/components/article-body';
import { cleanHtml, type Pasted } from './clean-html';
import { readMarkdown } from './markdown';

const attacks = readFileSync(new URL('./corpus/attacks.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const TAGS = new Set(
  'div p h2 h3 ul ol li blockquote section table caption thead tbody tr th td aside strong em sup sub a br hr span footer'.split(
    ' ',
  ),
);

/** Reads what readers would be sent, and refuses every tag and attribute that the reader's renderer does not write itself. */
function expectHarmless({ doc, pictures }: Pasted) {
  const body = parseBody(JSON.parse(JSON.stringify({ type: 'doc', content: doc })));
  expect(body.content).toEqual(doc);
  const none = new Map();
  const page = renderToStaticMarkup(
    <ArticleBody body={body} pictures={none} related={none} dateline={null} language="en" sponsored={false} />,
  );
  const parser = new Parser({
    onopentag(name, attributes) {
      expect(TAGS, name).toContain(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^(on|style|src|srcdoc|action|formaction|xlink)/);
        if (key === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/);
      }
    },
  });
  parser.end(page);
  for (const { address } of pictures) expect(address ?? 'https://').toMatch(/^https?:/);
}

describe('nothing that runs in a browser comes out of', () => {
  test.each(attacks)('%s', (attack) => {
    expectHarmless(cleanHtml(attack));
    expectHarmless(cleanHtml(`<p>Before ${attack} after</p><table><tr><td>${attack}</td><td>x</td></tr></table>`));
    expectHarmless(readMarkdown(attack));
  });
  test('all of them at once, in either order', () => {
    expectHarmless(cleanHtml(attacks.join('\n')));
    expectHarmless(cleanHtml(attacks.toReversed().join('')));
  });
  test('Markdown that leads to scripts', () =>
    expectHarmless(
      readMarkdown('[x](javascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)>\n\n[x]: data:x\n[x]'),
    ));
});

test('what no database takes is not in it either', () => {
  const said = JSON.stringify(cleanHtml('<p lang="x">a&#0;b&#xD800;c\u0000d\ud800e</p>').doc);
  expect(said).toMatch(/"a\ufffdb\ufffdcde"/);
  expect(said.isWellFormed()).toBe(true);
});
