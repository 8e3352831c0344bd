import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isReserved } from '@/features/newsroom/sections/reserved';

test('no section can stand where the site has something else', () => {
  const app = path.join(import.meta.dirname, '../../../app');
  const folders = (from: string): string[] =>
    readdirSync(from, { withFileTypes: true })
      .filter((it) => it.isDirectory())
      .flatMap(({ name }) => (/^\(/.test(name) ? folders(path.join(from, name)) : [name]));
  const first = folders(app).filter((name) => /^[a-z0-9-]+$/.test(name) && name !== 'styles');
  expect(first.length).toBeGreaterThan(20);
  expect(first.filter((name) => !isReserved(name))).toEqual([]);
});
