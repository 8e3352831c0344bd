import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { MAY, type Permission, ROLES } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';
import { givenDraft, givenOrganisation, givenSection } from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { ACTIONS, type Door, PAGES, ROUTES } from './doors';
import { givenPublication } from './publication';

// What Next gives a page of the request; here the test says what was asked with.
const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ set: () => {}, toString: () => asked.headers.get('cookie') ?? '' }),
}));

givenPublication();
const root = path.join(import.meta.dirname, '..');
const files = (folder: string, name: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const listed = (doors: object) => Object.keys(doors).sort();
const isServer = (file: string) => /^'use server';/m.test(read(file));

const cookies: Record<string, string> = {};
let others = '';

beforeAll(async () => {
  await givenOrganisation();
  const section = await givenSection();
  others = (await givenDraft()).id;
  for (const role of ROLES) cookies[role] = (await givenSession(await givenStaff({ role }))).cookie;
  const elsewhere = await givenStaff({ role: 'editor', sectionIds: [section.id] });
  cookies['editor of another section'] = (await givenSession(elsewhere)).cookie;
  const owner = await givenStaff({ role: 'owner' });
  const expiresAt = new Date(Date.now() - 1000);
  const ended = await givenSession(owner);
  await staffDb().staffSession.delete({ where: { id: ended.id } });
  const left = await givenStaff({ role: 'owner', leftAt: new Date() });
  Object.assign(cookies, {
    ...{ stranger: '', 'stale session': (await givenSession(owner, { expiresAt })).cookie },
    ...{ 'ended session': ended.cookie, 'who left': (await givenSession(left)).cookie },
    'owner without a second step': (await givenSession(await givenStaff({ role: 'owner', secondStep: false }))).cookie,
  });
});

describe('the list of doors', () => {
  test('knows every page and every route', () => {
    expect(files('app/admin', /(^|\/)page\.tsx$/)).toEqual(listed(PAGES));
    expect(files('app/admin', /(^|\/)(route|default|loading|error|template)\.tsx?$/)).toEqual([]);
    expect(files('app/api/v1', /(^|\/)route\.ts$/)).toEqual(listed(ROUTES));
    for (const [file, methods] of Object.entries(ROUTES)) {
      const said = [...read(file).matchAll(/export (?:async function|const) ([A-Z]+)\b/g)].map((it) => it[1] ?? '');
      const isAnybodys = Object.values(methods).every((door) => door === 'stranger');
      if (!isAnybodys) expect(said.sort(), file).toEqual(Object.keys(methods).sort());
    }
  });

  // A page's title is in the answer that leads a stranger to the sign-in, too.
  test('has the same title for everybody on each page', () => {
    const named = files('app/admin', /\.tsx$/).filter((file) => /generateMetadata/.test(read(file)));
    expect(named).toEqual([]);
  });

  test('knows every action', () => {
    const staffs = ['features/newsroom', 'features/staff', 'app/admin'];
    const found = staffs.flatMap((folder) => files(folder, /\.tsx?$/)).filter(isServer);
    expect(found.sort()).toEqual(listed(ACTIONS));
    for (const [file, actions] of Object.entries(ACTIONS)) {
      const said = [...read(file).matchAll(/export (?:async function|const) (\w+)/g)].map((it) => it[1] ?? '');
      expect(said.sort(), file).toEqual(Object.keys(actions).sort());
    }
  });
});

const guarded = <Kept>(doors: [string, Door, Kept][]) => doors.filter(([, door]) => door !== 'stranger');
const pages = guarded(Object.entries(PAGES).map(([file, door]) => [file, door, file] as [string, Door, string]));
const routes = guarded(
  Object.entries(ROUTES).flatMap(([file, methods]) =>
    Object.entries(methods).map(
      ([method, door]) =>
        [`${method} ${file}`, door, { file, method }] as [string, Door, { file: string; method: string }],
    ),
  ),
);
const actions = guarded(
  Object.entries(ACTIONS).flatMap(([file, all]) =>
    Object.entries(all).map(
      ([name, door]) => [`${name} of ${file}`, door, { file, name }] as [string, Door, { file: string; name: string }],
    ),
  ),
);

describe.each(pages)('%s', (_, door, file) => {
  const call = async (who: string, id: string) => {
    const { default: Page } = await import(path.join(root, file));
    ask(who);
    return outcomeOf(() => Page({ params: Promise.resolve({ id }), searchParams: Promise.resolve({}) }));
  };
  test('leads strangers to the sign-in, and refuses who may not', async () => {
    for (const who of STRANGERS) expect(await call(who, others), who).toBe('sign in');
    for (const [who, id] of refusedBy(door)) expect(await call(who, id), who).toBe('nothing here');
    if (door !== 'signed-in') expect(await call('owner without a second step', others)).toBe('second step');
  });
});

describe.each(actions)('%s', (_, door, { file, name }) => {
  const call = async (who: string) => {
    const { [name]: action } = await import(path.join(root, file));
    ask(who);
    return outcomeOf(() => action(randomUUID(), { state: 'idle' }, new FormData()));
  };
  test('leads strangers to the sign-in, and refuses who may not', async () => {
    for (const who of STRANGERS) expect(await call(who), who).toBe('sign in');
    for (const [who] of refusedBy(door)) expect(await call(who), who).toBe('nothing here');
    if (door !== 'signed-in') expect(await call('owner without a second step')).toBe('second step');
  });
});

describe.each(routes)('%s', (_, door, { file, method }) => {
  const call = async (who: string, id: string, more: Record<string, string> = {}) => {
    const { [method]: answer } = await import(path.join(root, file));
    const headers = {
      ...{ host: 'mon.example', origin: 'https://mon.example', 'sec-fetch-site': 'same-origin' },
      ...{ 'content-type': 'application/json', cookie: cookies[who] ?? '', ...more },
    };
    const body = method === 'GET' ? null : '{}';
    const request = new Request('https://mon.example/api/v1', { method, headers, body });
    const params = { id, revisionId: randomUUID(), passageId: randomUUID(), what: 'topics' };
    return outcomeOf(() => answer(request, { params: Promise.resolve(params) }));
  };
  test('refuses strangers, who may not, and what comes from another site', async () => {
    for (const who of STRANGERS) expect(await call(who, others), who).toBe('signed-out');
    for (const [who, id] of refusedBy(door)) expect(await call(who, id), who).toMatch(/^(unknown|not-allowed)$/);
    expect(await call('owner without a second step', others)).toBe('second-step-missing');
    expect(await call('owner', others, { 'sec-fetch-site': 'cross-site' })).toBe('cross-site');
    if (method === 'GET') return;
    expect(await call('owner', others, { origin: 'https://evil.example' })).toBe('cross-site');
    expect(await call('owner', others, { 'content-type': 'text/plain' })).toBe('not-json');
  });
});

const STRANGERS = ['stranger', 'stale session', 'ended session', 'who left'];

/** Who is to be refused, each with the piece they ask about: roles that may not, and whoever asks about another's. */
function refusedBy(door: Door): [string, string][] {
  if (typeof door === 'string') return lacking(door).map((role) => [role, others]);
  const nobodys = ROLES.map((role): [string, string] => [role, randomUUID()]);
  const notTheirs = [
    ...ROLES.filter((role) => !/^(all|sections)/.test(MAY[role][door.of] ?? '')),
    'editor of another section',
  ];
  return [...nobodys, ...notTheirs.map((who): [string, string] => [who, others])];
}

const lacking = (door: 'stranger' | 'signed-in' | Permission) =>
  door === 'stranger' || door === 'signed-in' ? [] : ROLES.filter((role) => !(door in MAY[role]));

function ask(who: string) {
  asked.headers = new Headers({ cookie: cookies[who] ?? '', 'x-mon-address': '/admin/articles?state=draft' });
}

/** What a page, an action or a route does with whoever asks: Next's own way of saying it, or a problem's name. */
async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    const answer = await work();
    if (!(answer instanceof Response)) return 'served';
    expect(answer.headers.get('cache-control')).toBe('no-store');
    return answer.ok ? 'served' : String((await answer.json()).problem);
  } catch (thrown) {
    const digest = thrown instanceof Error && 'digest' in thrown ? String(thrown.digest) : '';
    if (/^NEXT_REDIRECT;.*\/admin\/sign-in\?back=%2Fadmin%2Farticles%3Fstate%3Ddraft;/.test(digest)) return 'sign in';
    if (digest.startsWith('NEXT_REDIRECT') && digest.includes('/admin/second-step')) return 'second step';
    if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return 'nothing here';
    throw thrown;
  }
}
