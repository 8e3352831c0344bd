import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { givenFolder } from '../tests/given.mjs';
import { ownFiles } from './migrations.mjs';
import { writeMigration } from './new-migration.mjs';
import { compareSchema, runPrisma, schemas } from './prisma.mjs';

const { ownerUrl } = inject('template');

test('the schema says what the migrations make', async () => {
  expect(await compareSchema(ownerUrl)).toBe('same');
});

test('a schema that says more is noticed', async () => {
  expect(await compareSchema(ownerUrl, givenLargerSchema())).toBe('different');
});

test('a contributor can write the migration for it', async () => {
  const folder = givenFolder();
  cpSync(ownFiles.migrations, folder, { recursive: true });
  const path = await writeMigration('add_extra', { schema: givenLargerSchema(), folder });
  expect(path).toMatch(/\d{4}_add_extra\/migration\.sql$/);
  expect(readFileSync(path, 'utf8')).toMatch(/^-- CreateTable\nCREATE TABLE "Extra" /);
  expect(await writeMigration('nothing_new', { schema: givenLargerSchema(), folder })).toBeNull();
});

test('Prisma finds every migration applied as it would have applied it', async () => {
  const { code, output } = await runPrisma(['migrate', 'status'], { url: ownerUrl });
  expect(output).toContain('Database schema is up to date');
  expect(code).toBe(0);
});

function givenLargerSchema() {
  const larger = join(givenFolder(), 'schema.prisma');
  writeFileSync(larger, `${readFileSync(schemas[0], 'utf8')}\nmodel Extra {\n  id Int @id\n}\n`);
  return larger;
}
