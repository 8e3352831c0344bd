import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const files = ['app', 'features', 'components', 'lib', 'press', 'worker', 'islands'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const where = (pattern: RegExp, among = files) => among.filter((file) => pattern.test(read(file)));

// Rules of the house that the linter cannot say (docs/architecture.md).

test('code for the browser is named so, and reader pages have none but forms', () => {
  const client = where(/^'use client'/m);
  expect(client.filter((file) => !file.endsWith('.client.tsx'))).toEqual([]);
  const staffs = /^(app\/admin|components\/admin|features\/(staff|newsroom))\//;
  expect(client.filter((file) => !staffs.test(file) && !file.endsWith('-form.client.tsx'))).toEqual([]);
});

test('a form on a reader page uses one hook, so that it works without JavaScript', () => {
  const staffs = /^(app\/admin|components\/admin|features\/(staff|newsroom))\//;
  const forms = files.filter((file) => file.endsWith('-form.client.tsx') && !staffs.test(file));
  expect(forms.length).toBeGreaterThan(0);
  expect(where(/\buse(?!ActionState\b|\sclient)[A-Z]\w+\(/, forms)).toEqual([]);
});

test('reader pages say their status to the press and never stream', () => {
  const reader = files.filter((file) => file.startsWith('app/(reader)/'));
  expect(reader.filter((file) => /(loading|not-found|error|template)\.tsx$/.test(file))).toEqual([]);
  expect(
    where(/\bSuspense\b|\bnotFound\(|\bpermanentRedirect\(|\bredirect\(|from 'next\/(navigation|headers)'/, reader),
  ).toEqual([]);
});

test('actions only take what was typed to a command', () => {
  const actions = files.filter((file) => file.endsWith('/actions.ts'));
  expect(where(/prisma|staff-db|reader-db|\$transaction/, actions)).toEqual([]);
});

test('no file is named for what says nothing', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/.test(file))).toEqual([]);
});
