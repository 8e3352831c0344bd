import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Kicker } from '@/features/articles/components/kicker';
import { aTeaser } from '@/tests/shapes';

const show = (over: Parameters<typeof aTeaser>[0], within = false) =>
  renderToStaticMarkup(<Kicker teaser={aTeaser(over)} within={within} />);

test('the code is for the eye, the section’s name for the ear', () => {
  const html = show({});
  expect(html).toMatch(/aria-hidden="true" class="code-box section-cs[^"]*">CS</);
  expect(html).toMatch(/class="sr-only[^"]*" lang="en">Components \/ Systems</);
  expect(html).toContain('Propulsion');
});

test('within its own section the code is dropped', () => {
  expect(show({}, true)).not.toContain('code-box');
  expect(show({ kicker: null }, true)).toBe('');
});

test('without a topic the section’s name stands there, or the kind of piece', () => {
  expect(show({ kicker: null })).toMatch(/code-box.*Components \/ Systems/);
  expect(show({ kicker: null, kind: 'analysis' })).toContain('Analysis');
  expect(show({ kind: 'sponsored' })).toMatch(/Propulsion.*Advertisement/);
});
