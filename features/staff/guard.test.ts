import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { pieceOf } from '@/features/newsroom/pieces';
import { admit } from '@/features/staff/guard';
import { staffDb } from '@/lib/staff-db';
import { givenDraft, givenOrganisation, givenSection } from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

const HOST = 'mon.example';

function knock(cookie: string, headers: Record<string, string> = {}, method = 'PUT') {
  const all = { host: HOST, origin: `https://${HOST}`, 'sec-fetch-site': 'same-origin', cookie, ...headers };
  const body = method === 'GET' ? null : '{}';
  return new Request(`https://${HOST}/api/v1/drafts/x`, {
    method,
    body,
    headers: { 'content-type': 'application/json', ...all },
  });
}

async function problemOf(admitted: Awaited<ReturnType<typeof admit>>): Promise<string> {
  if (admitted.ok) return 'admitted';
  expect(admitted.response.headers.get('cache-control')).toBe('no-store');
  const said = await admitted.response.json();
  expect(said.status).toBe(admitted.response.status);
  return said.problem;
}

test('whoever has a session that stands is admitted as who they are', async () => {
  const section = await givenSection();
  const staff = await givenStaff({ role: 'author', sectionIds: [section.id] });
  const { cookie, id } = await givenSession(staff);
  const admitted = await admit(knock(cookie), 'article:create');
  expect(admitted.ok && admitted.staff).toMatchObject({
    ...{ id: staff.id, name: staff.name, email: staff.email, role: 'author', sessionId: id },
    ...{ sectionIds: [section.id], preferences: { theme: 'system', letterKeys: true } },
  });
});

test('a stranger, a made-up cookie, a session that has run out or was ended, and who left are all signed out', async () => {
  const staff = await givenStaff();
  const old = await givenSession(staff, { expiresAt: new Date(Date.now() - 1000) });
  const ended = await givenSession(staff);
  await staffDb().staffSession.delete({ where: { id: ended.id } });
  const gone = await givenStaff({ leftAt: new Date() });
  const left = await givenSession(gone);
  const forged = `${(await givenSession(staff)).cookie.slice(0, -6)}AAA%3D`;
  for (const cookie of ['', 'mon.staff=x', forged, old.cookie, ended.cookie, left.cookie]) {
    expect(await problemOf(await admit(knock(cookie))), cookie).toBe('signed-out');
  }
});

test('what another site sends is refused before anybody is asked who they are', async () => {
  const { cookie } = await givenSession(await givenStaff({ role: 'owner' }));
  const foreign = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];
  for (const headers of foreign) expect(await problemOf(await admit(knock(cookie, headers)))).toBe('cross-site');
  expect(await problemOf(await admit(knock(cookie, { 'content-type': 'text/plain' })))).toBe('not-json');
  expect(await problemOf(await admit(knock(cookie, { 'sec-fetch-site': 'cross-site' }, 'GET')))).toBe('cross-site');
  expect(await problemOf(await admit(knock(cookie, {}, 'GET')))).toBe('admitted');
});

test('a piece that is not there and one that is somebody else’s are answered alike', async () => {
  const { cookie } = await givenSession(await givenStaff({ role: 'author' }));
  const { id } = await givenDraft();
  const others = await admit(knock(cookie), 'article:edit', await pieceOf(id));
  const nowhere = await admit(knock(cookie), 'article:edit', await pieceOf(randomUUID()));
  expect(await problemOf(others)).toBe('unknown');
  expect(await problemOf(nowhere)).toBe('unknown');
});

test('who can publish needs a second step, except among invented things', async () => {
  const editor = await givenSession(await givenStaff({ secondStep: false }));
  const author = await givenSession(await givenStaff({ role: 'author', secondStep: false }));
  expect(await problemOf(await admit(knock(editor.cookie)))).toBe('second-step-missing');
  expect(await problemOf(await admit(knock(author.cookie)))).toBe('admitted');
  await givenOrganisation();
  await staffDb().installation.create({ data: { key: 'demonstration', value: 'yes' } });
  expect(await problemOf(await admit(knock(editor.cookie)))).toBe('admitted');
});
