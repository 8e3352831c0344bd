import { expect, test } from 'vitest';
import { refusalPage } from './refusal-page';
import { refusalLanguageOf } from './refusal-words';
import { givenPress } from './test/given-press';

test.each(['en', 'es'] as const)(
  'a refusal in %s has one heading, says its status once and offers nothing that is not there',
  (language) => {
    const html = refusalPage(410, language);
    const [, title = '?'] = html.match(/<h1>(.+?)<\/h1>/) ?? [];
    const body = html.slice(html.indexOf('<body>'));
    expect(html).toContain(`<html lang="${language}">`);
    expect(body.split(title)).toHaveLength(2);
    expect(body.split('410')).toHaveLength(2);
    expect(html).not.toContain('<form');
  },
);

test.each([
  ['/es/newsletter?x=1', 'es'],
  ['/es', 'es'],
  ['/es?x=1', 'es'],
  ['/estuary', 'en'],
  ['/naval/es', 'en'],
  ['*', 'en'],
])('whoever asks for %s is answered in %s', (target, language) => {
  expect(refusalLanguageOf(target)).toBe(language);
});

test('a refusal speaks the language of the address', async () => {
  const { ask } = await givenPress();
  const spanish = await ask('/es/newsletter', { method: 'PUT' });
  expect(spanish.status).toBe(405);
  expect(spanish.text).toContain('<h1>Así no se hace</h1>');
  expect((await ask('/newsletter', { method: 'PUT' })).text).toContain('<h1>Not done this way</h1>');
});
