import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Picture } from '@/features/media/components/picture';
import { aPicture } from '@/tests/shapes';

const html = (over: Parameters<typeof aPicture>[0]) =>
  renderToStaticMarkup(<Picture picture={aPicture(over)} at="quarter" />);

test('the sheet for the dark comes first, by the machine’s wish, and is one file among others', () => {
  const [first, ...others] = html({ nightVersion: 'n1', drawn: true }).match(/<source [^>]*>/g) ?? [];
  expect(first).toMatch(
    /media="screen and \(prefers-color-scheme: dark\)" type="image\/avif" srcSet="\/pictures\/p1\/n1\//i,
  );
  expect(others).toHaveLength(2);
  expect(others.join()).not.toMatch(/n1|media=/);
});

test('a drawing without one is toned down, a photograph left as it is', () => {
  expect(html({ drawn: true })).toContain('toned-down');
  expect(html({ drawn: false })).not.toContain('toned-down');
  expect(html({ drawn: true, nightVersion: 'n1' })).not.toContain('toned-down');
});
