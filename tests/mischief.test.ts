import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import * as passages from '@/app/api/v1/drafts/[id]/passages/[passageId]/route';
import * as previews from '@/app/api/v1/drafts/[id]/previews/[linkId]/route';
import * as restores from '@/app/api/v1/drafts/[id]/revisions/[revisionId]/restore/route';
import * as revisions from '@/app/api/v1/drafts/[id]/revisions/[revisionId]/route';
import * as drafts from '@/app/api/v1/drafts/[id]/route';
import { keepRevision } from '@/features/newsroom/commands/keep-revision';
import { isRightPassword } from '@/features/staff/doors/right-password';
import { invite } from '@/features/staff/people/commands/invite';
import { email, personName } from '@/features/staff/schema';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { givenDraft } from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from './publication';

givenPublication();

const SECRET = 'Nobody is to read this yet.';

/** An author with a piece of their own, and somebody else's piece with all that hangs on it. */
async function givenMischief() {
  const [author, owner] = [await givenStaff({ role: 'author' }), await givenStaff({ role: 'owner' })];
  const { cookie } = await givenSession(author);
  const [own, other] = [await givenDraft(), await givenDraft({ body: paragraphs(SECRET) })];
  await staffDb().article.update({ where: { id: own.id }, data: { createdById: author.id } });
  const send = (method: string, body?: unknown) =>
    new Request('https://mon.example/api/v1', {
      ...{ method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) },
      headers: {
        ...{ host: 'mon.example', origin: 'https://mon.example', 'sec-fetch-site': 'same-origin', cookie },
        'content-type': 'application/json',
      },
    });
  const of = <More extends object>(id: string, more: More) => ({ params: Promise.resolve({ id, ...more }) });
  const asking = (changes: unknown, more: object = {}) => ({
    ...{ key: randomUUID(), windowId: randomUUID(), staffId: author.id, seen: 1, changes, ...more },
  });
  const draft = (id: string) => staffDb().draft.findUniqueOrThrow({ where: { articleId: id } });
  return { author, owner, own: own.id, other: other.id, send, of, asking, draft };
}

test('a save changes words and nothing else: not the state, the stage, the owner or the clock', async () => {
  const { own, send, of, asking, draft } = await givenMischief();
  const before = await staffDb().article.findUniqueOrThrow({ where: { id: own } });
  for (const name of ['stage', 'state', 'publishedAt', 'version', 'changedById', 'articleId', '__proto__', 'body']) {
    const fields = JSON.parse(`{ "${name}": { "was": null, "now": "approved" } }`);
    const answer = await drafts.PUT(send('PUT', asking({ fields })), of(own, {}));
    expect([200, 400, 422], name).toContain(answer.status);
  }
  const more = { stage: 'approved', articleId: randomUUID(), savedAt: '2001-01-01T00:00:00Z', createdById: null };
  const fields = { headline: { was: 'A', now: 'Ships' } };
  expect((await drafts.PUT(send('PUT', asking({ fields, stage: 'approved' }, more)), of(own, {}))).status).toBe(200);
  expect(await draft(own)).toMatchObject({ stage: 'writing', articleId: own });
  expect(await staffDb().article.findUniqueOrThrow({ where: { id: own } })).toEqual(before);
  expect(Object.hasOwn(Object.prototype, 'now')).toBe(false);
});

test('what hangs on somebody else’s piece is not reached by way of one’s own', async () => {
  const { owner, own, other, send, of, asking, draft } = await givenMischief();
  const actor = { staffId: owner.id, name: owner.name };
  const theirs = await draft(other);
  const occasion = { words: 6, reason: 'named', name: 'Kept', actor, now: new Date() } as const;
  const revisionId = await staffDb().$transaction((tx) => keepRevision(tx, theirs, occasion));
  const passage = await staffDb().waitingPassage.create({
    data: { ...{ articleId: other, staffId: owner.id, field: 'headline' }, waiting: SECRET },
  });
  const link = await staffDb().previewLink.create({
    data: { articleId: other, tokenHash: 'x', createdById: owner.id, expiresAt: new Date(Date.now() + 60_000) },
  });
  const before = await draft(own);

  const read = await revisions.GET(send('GET'), of(own, { revisionId }));
  expect([read.status, await read.text()]).toEqual([404, expect.not.stringContaining(SECRET)]);
  expect((await restores.POST(send('POST', {}), of(own, { revisionId }))).status).toBe(404);
  await passages.POST(send('POST', asking({})), of(own, { passageId: passage.id }));
  expect(await staffDb().waitingPassage.findUnique({ where: { id: passage.id } })).toMatchObject({ settledAt: null });
  expect([403, 404]).toContain((await previews.DELETE(send('DELETE'), of(own, { linkId: link.id }))).status);
  expect(await staffDb().previewLink.findUnique({ where: { id: link.id } })).toMatchObject({ revokedAt: null });
  expect((await draft(own)).body).toEqual(before.body);
});

test('the answer to somebody else’s save is not had by its key', async () => {
  const { author, owner, own, other, send, of, asking } = await givenMischief();
  const theirs = asking({ fields: { headline: { was: '', now: SECRET } } }, { staffId: owner.id });
  const answer = { version: 2, savedAt: new Date().toISOString(), merged: { fields: { headline: SECRET } } };
  await staffDb().draftSave.create({
    data: { key: theirs.key, articleId: other, staffId: owner.id, hash: 'theirs', answer },
  });
  for (const save of [{ ...theirs, staffId: author.id }, theirs]) {
    const said = await drafts.PUT(send('PUT', save), of(own, {}));
    expect(said.status).toBe(409);
    expect(await said.text()).not.toContain(SECRET);
  }
  expect((await drafts.PUT(send('PUT', theirs), of(other, {}))).status).toBe(404);
});

test('an id that is none is no piece, and breaks nothing', async () => {
  const { send, of } = await givenMischief();
  for (const id of ["' or 1=1 --", '../../people', '%00', 'x'.repeat(5000), '00000000-0000-0000-0000-000000000000'])
    expect((await drafts.GET(send('GET'), of(id, {}))).status, id.slice(0, 20)).toBe(404);
});

test('no line of a letter’s head can be written by whoever is named in it', async () => {
  for (const typed of ['a@mon.example\r\nBcc: all@mon.example', 'a@mon.example, b@mon.example', '"a\r\nb"@mon.example'])
    expect(email.safeParse(typed).success, typed).toBe(false);
  expect(personName.parse('Mara\r\nBcc: all@mon.example')).toBe('Mara Bcc: all@mon.example');
  const order = { role: 'author', sectionIds: [], byMail: true, now: new Date() } as const;
  const actor = { staffId: (await givenStaff({ name: 'A\nB' })).id, name: 'A\nB' };
  const invited = await invite({ ...order, sectionIds: [], actor, email: 'new@mon.example' });
  expect(invited.ok).toBe(true);
});

test('a wrong password takes as long for somebody who is not here as for somebody who is', async () => {
  const password = 'a calm screen has none';
  const [here, left] = [await givenStaff({ password }), await givenStaff({ password, leftAt: new Date() })];
  const quickest = async (address: string) => {
    const times: number[] = [];
    for (let round = 0; round < 4; round++) {
      const began = performance.now();
      expect(await isRightPassword(address, 'not this one at all')).toBe(false);
      times.push(performance.now() - began);
    }
    return Math.min(...times);
  };
  const known = await quickest(here.email);
  for (const address of [left.email, 'never.heard.of@mon.example', 'no address']) {
    const unknown = await quickest(address);
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  }
});
