import { CONSENT, CONSENT_VERSION } from '@/features/newsletter/consent';
import { newsletterPath } from '@/features/newsletter/paths';
import type { Language } from '@/features/words/language';
import { staffDb } from '@/lib/staff-db';

type State = 'pending' | 'confirmed' | 'unsubscribed' | 'bounced' | 'complained';
type Invented = { local: string; domain: string; language: Language; state: State; lists: string[]; paused: boolean };

const DAY = 24 * 60 * 60_000;
const NAMES = [
  ...['a.brandvold', 'b.tallgren', 'c.okonjo', 'd.marchetti', 'e.vanhoof', 'f.szalay', 'g.lindqvist', 'h.durand'],
  ...['i.petrova', 'j.moreau', 'k.nakamura', 'l.ferrante', 'm.olsson', 'n.kowal', 'o.brennan', 'p.achterberg'],
  ...['q.ibarra', 'r.solheim', 's.valdez', 't.novotny', 'u.haugen', 'v.cardoso', 'w.ellery', 'x.montalvo'],
  ...['y.bergstrom', 'z.kaplan', 'press+mon', 'procurement', 'library', 'attache', 'søren', 'redaktion'],
  ...['inés.p', 'staff.college', 'fleet.office', 'museum', 'j.quiroga', 'm.beltran', 'naval.review', 'archive'],
];
/** Reserved for examples (RFC 2606): nobody lives there, even if something were sent. */
const DOMAINS = ['example.org', 'example.net', 'example.com', 'müller.example'];

/** Forty invented subscribers in all states, each state by its share. Nothing of chance: the same set every time. */
function inventSubscribers(): Invented[] {
  return NAMES.map((local, at) => {
    const state = stateOf(at);
    const language = at % 5 === 4 ? 'es' : at % 11 === 7 ? 'de' : 'en';
    const first = language === 'es' ? 'espanol' : 'weekly';
    return {
      local,
      domain: DOMAINS[at % DOMAINS.length] ?? 'example.org',
      language,
      state,
      lists: at % 3 === 0 ? [first, 'daily'] : [first],
      paused: state === 'confirmed' && at % 13 === 6,
    };
  });
}

function stateOf(at: number): State {
  if (at % 10 === 1) return 'pending';
  if (at % 10 === 5) return 'unsubscribed';
  if (at === 18) return 'bounced';
  if (at === 28) return 'complained';
  return 'confirmed';
}

/** Writes them with the proof of what each declared. Those that are there are left alone. */
export async function loadSubscribers(startedAt: Date): Promise<void> {
  const lists = new Map((await staffDb().mailingList.findMany()).map((it) => [it.slug, it.id]));
  for (const [at, one] of inventSubscribers().entries()) {
    const email = `${one.local}@${one.domain}`;
    const emailKey = email.toLowerCase().replace('müller', 'xn--mller-kva');
    const known = await staffDb().subscriber.findUnique({ where: { emailKey }, select: { id: true } });
    if (known) continue;
    const ago = (days: number) => new Date(startedAt.getTime() - days * DAY - at * 37 * 60_000);
    const confirmed = one.state !== 'pending';
    const requestedAt = confirmed ? ago(400 - at * 9) : ago(at % 6);
    const confirmedAt = confirmed ? new Date(requestedAt.getTime() + (at + 2) * 60_000) : null;
    const left = confirmed && one.state !== 'confirmed' ? ago(20 + at) : null;
    const listIds = one.lists.flatMap((slug) => lists.get(slug) ?? []);
    const origin = { ip: `192.0.2.${at + 1}`, agent: 'Mozilla/5.0 (invented)' };
    await staffDb().subscriber.create({
      data: {
        email,
        emailKey,
        language: one.language,
        state: one.state,
        createdAt: requestedAt,
        confirmedAt,
        leftAt: left,
        pausedUntil: one.paused ? new Date(startedAt.getTime() + 20 * DAY) : null,
        demonstration: true,
        consents: {
          create: {
            email,
            emailKey,
            text: CONSENT[one.language],
            textVersion: CONSENT_VERSION,
            language: one.language,
            page: newsletterPath(one.language),
            listIds: confirmed ? listIds : [],
            requestedAt,
            requestedIp: origin.ip,
            requestedAgent: origin.agent,
            confirmedAt,
            confirmedIp: confirmedAt && origin.ip,
            confirmedAgent: confirmedAt && origin.agent,
          },
        },
        subscriptions: {
          create: confirmedAt ? listIds.map((listId) => ({ listId, since: confirmedAt, leftAt: left })) : [],
        },
      },
    });
  }
}
