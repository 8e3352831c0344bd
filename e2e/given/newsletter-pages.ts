import { confirmPath, leavePath, preferencesPath } from '@/features/newsletter/paths';
import { leaveToken, preferencesToken } from '@/features/newsletter/tokens';
import { staffDb } from '@/lib/staff-db';
import { givenRequest, givenSubscriber } from '@/prisma/factories/newsletter';
import { givenArticle } from '@/prisma/factories/publication';
import type { KindOfPage } from './pages';

/** The newsletter's pages: those that anybody reads, and those that a link in a mail leads to. */
export async function newsletterPages(): Promise<KindOfPage[]> {
  const day = await givenSent();
  const lists = await staffDb().mailingList.findMany({ where: { slug: { in: ['weekly', 'daily'] } } });
  const own = await givenSubscriber({ lists });
  const german = await givenSubscriber({ language: 'de', lists });
  const open = await givenRequest();
  const late = await givenRequest({ language: 'es', requestedAt: new Date('2020-01-01T00:00:00Z') });
  const leave = leaveToken(own, lists[0]?.id ?? '');
  const at = (name: string, path: string, status = 200): KindOfPage => ({ kind: name, route: path, path, status });
  const mine = (name: string, what: string, path: string, status = 200): KindOfPage => ({
    ...{ kind: name, path, status, route: `/newsletter/${what}/[token]`, isPrivate: true },
  });
  return [
    ...['', '/es'].flatMap((prefix) =>
      ['', '/check-inbox', '/manage', '/link-sent', '/erased'].map((name) => {
        const path = `${prefix}/newsletter${name}`;
        return at(path, path);
      }),
    ),
    { kind: 'a list', route: '/newsletter/[list]', path: '/newsletter/daily', status: 200 },
    { kind: 'a Spanish list', route: '/es/newsletter/[list]', path: '/es/newsletter/espanol', status: 200 },
    { kind: 'an unknown list', route: '/newsletter/[list]', path: '/newsletter/never', status: 404 },
    { kind: 'what a list sent', route: '/newsletter/[list]/[day]', path: `/newsletter/daily/${day}`, status: 200 },
    {
      ...{ kind: 'what no Spanish list sent', route: '/es/newsletter/[list]/[day]', status: 404 },
      path: '/es/newsletter/espanol/2020-01-01',
    },
    mine('a request to confirm', 'confirm', confirmPath(open.token)),
    mine('a request that ran out', 'confirm', confirmPath(late.token), 410),
    mine('a request that nobody made', 'confirm', confirmPath('never'), 404),
    mine('preferences', 'preferences', preferencesPath(preferencesToken(own), 'saved')),
    mine('preferences in German', 'preferences', preferencesPath(preferencesToken(german))),
    mine('preferences of nobody', 'preferences', preferencesPath('never'), 404),
    mine('leaving', 'unsubscribe', leavePath(leave)),
    mine('leaving what was never there', 'unsubscribe', leavePath('never'), 404),
  ];
}

/** The day of something that the daily list has sent; made where the set has nothing to send on this very day. */
async function givenSent(): Promise<string> {
  const list = await staffDb().mailingList.findUniqueOrThrow({ where: { slug: 'daily' } });
  const known = await staffDb().digest.findFirst({ where: { listId: list.id }, orderBy: { day: 'desc' } });
  if (known) return known.day.toISOString().slice(0, 10);
  const piece = await givenArticle();
  const day = '2026-01-05';
  await staffDb().digest.create({
    data: {
      ...{ listId: list.id, day: new Date(day), since: new Date('2026-01-04'), until: new Date(day) },
      ...{ subject: `MON Daily, ${day}`, articleIds: [piece.id], composedAt: new Date(), finishedAt: new Date() },
    },
  });
  return day;
}
