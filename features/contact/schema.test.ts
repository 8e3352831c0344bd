import { expect, test } from 'vitest';
import { LONGEST } from '@/features/contact/message';
import { problemsWith } from '@/features/contact/rules';
import { contactForm } from '@/features/contact/schema';
import { wordsIn } from '@/features/words/words';

const sent = (over: Record<string, unknown> = {}) =>
  contactForm.parse({
    desk: 'advertising',
    name: 'Grete Hansen',
    email: 'grete@example.org',
    subject: 'The bridge',
    text: 'It has two lanes.',
    language: 'en',
    website: '',
    ...over,
  });
const problems = (over: Record<string, unknown>, language: 'en' | 'es' = 'en') => {
  const { typed, length } = sent(over);
  return problemsWith(typed, length, wordsIn(language));
};

test('what is typed in order is read as it is', () => {
  expect(sent()).toMatchObject({ filledTheTrap: false, language: 'en', typed: { desk: 'advertising' } });
  expect(problems({})).toEqual({});
});

test.each([
  ['a header of its own', 'Hello\r\nBcc: all@example.org', 'Hello Bcc: all@example.org'],
  ['a null', 'Hello\u0000there', 'Hello there'],
  ['a line separator', 'Hello\u2028there', 'Hello there'],
  ['a turned direction', 'Hello\u202ereht', 'Helloreht'],
])('a line cannot hold %s', (_, typed, read) => {
  expect(sent({ subject: typed }).typed.subject).toBe(read);
  expect(sent({ name: typed }).typed.name).toBe(read);
});

test('a text keeps its lines, and is counted as readers count', () => {
  expect(sent({ text: ' One\r\n\r\nTwo\u0007\tthree ' }).typed.text).toBe('One\n\nTwo\tthree');
  expect(sent({ text: '🚢\r\n🚢' }).length).toBe(3);
});

test('a field that is missing or no text is as good as empty', () => {
  const file = new File(['x'], 'a.txt');
  expect(problems({ name: file, email: undefined, subject: ' ', text: file })).toEqual({
    name: 'Please tell us your name.',
    email: 'Please type your e-mail address, so that we can answer.',
    subject: 'Please say in a few words what it is about.',
    text: 'Please write your message.',
  });
  expect(sent({ desk: 'treasury' }).typed.desk).toBe('other');
  expect(sent({ language: 'xx' }).language).toBe('en');
});

test('who fills the field that nobody sees is known, with a file too', () => {
  expect(sent({ website: 'http://a.example' }).filledTheTrap).toBe(true);
  expect(sent({ website: new File(['x'], 'a.txt') }).filledTheTrap).toBe(true);
});

test('what is too long is said with its count, and comes back', () => {
  expect(problems({ text: 'ä'.repeat(LONGEST.text) })).toEqual({});
  expect(problems({ text: 'ä'.repeat(6212) }).text).toContain('6,212 characters; 5,000 fit');
  expect(problems({ text: 'ä'.repeat(6212) }, 'es').text).toContain('6.212 caracteres; caben 5.000');
  expect(problems({ subject: 'x'.repeat(151) }).subject).toContain('151 characters; 150 fit');
  expect(problems({ name: 'x'.repeat(101) }).name).toContain('101 characters; 100 fit');
  expect(sent({ text: 'x'.repeat(40_000) })).toMatchObject({ length: 40_000 });
  expect(sent({ text: 'x'.repeat(6212) }).typed.text).toHaveLength(6212);
});

test('an address that mail cannot reach is quoted, and cut where it is endless', () => {
  expect(problems({ email: 'grete@nowhere' }).email).toContain('‘grete@nowhere’ is not a valid e-mail address');
  expect(problems({ email: `${'a'.repeat(900)}@example.org` }).email?.length).toBeLessThan(150);
});
