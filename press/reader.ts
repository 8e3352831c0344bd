import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Copy } from './copy';
import { deliver } from './delivery';
import type { Page } from './imprint';
import { RETRY_TIME } from './limits';
import type { Outcome } from './metrics';
import type { Parts } from './parts';
import { withPatience } from './patience';
import { movedQuery, readQuery } from './query';
import { redirect } from './redirect';
import { isRefusal } from './refusal-words';
import { refuse } from './refusals';
import type { Rendering } from './renders';
import { isMadeUpEasily, isSearch, type RouteKind } from './routes';

type Asked = { path: string; query: string; moved: boolean; visitor: string };
type Found = { copy: Copy; how: Outcome } | Exclude<Rendering, { ok: true }>;

/** Answers a reader's GET that the store could not answer at a glance. Says 'too-big' when it must be streamed. */
export async function answerReader(
  req: IncomingMessage,
  res: ServerResponse,
  asked: Asked,
  kind: RouteKind,
  parts: Parts,
): Promise<'answered' | 'too-big'> {
  const query = readQuery(asked.path, asked.query);
  const page: Page = {
    key: asked.path + query.kept,
    path: asked.path,
    kind,
    passing: query.passing || isMadeUpEasily(asked.path),
  };
  if (isSearch(page.path) && asksTooOften(page, asked.visitor, parts)) {
    parts.metrics.answers.refused += 1;
    refuse(res, 429, { kind, head: req.method === 'HEAD', retryAfter: 5 });
    return 'answered';
  }
  const found = await find(page, parts);
  const rest = movedQuery(asked.query, query.firstPage);
  const oddlyAsked = asked.moved || query.firstPage;
  if ('copy' in found) {
    send(req, res, found, { page, rest, oddlyAsked }, parts);
    return 'answered';
  }
  if (found.problem === 'too-big') return 'too-big';
  if (oddlyAsked && found.problem !== 'bare') {
    redirect(res, 301, asked.path + rest, kind);
    return 'answered';
  }
  refuseReader(req, res, found, kind, parts);
  return 'answered';
}

/** A search that a copy answers costs nothing and is not counted. */
function asksTooOften(page: Page, visitor: string, { store, searches }: Parts): boolean {
  const now = Date.now();
  const copy = store.find(page.key);
  return !(copy !== undefined && store.isFresh(copy, now)) && !searches.allows(visitor, now);
}

async function find(page: Page, parts: Parts): Promise<Found> {
  const { store, renders, upstream } = parts;
  const now = Date.now();
  const last = store.find(page.key);
  if (last !== undefined && store.isFresh(last, now)) return { copy: last, how: 'hit' };
  const lastResort = last?.isLastResort(now) ? last : undefined;
  if (lastResort?.oldBuild && lastResort.mark.renewAt > now) {
    // Nothing but the build has changed: the reader need not wait for the new one.
    if (renders.turnstile.waiting === 0) void renders.render(page).result;
    return { copy: lastResort, how: 'stale-build' };
  }
  if (lastResort !== undefined && lastResort.triedAt + RETRY_TIME > now)
    return { copy: lastResort, how: 'stale-outage' };
  const rendering = lastResort ? await withPatience(renders.render(page), upstream) : await fresh(page, now, renders);
  if (rendering !== 'frozen' && (rendering.ok || rendering.problem === 'bare' || rendering.problem === 'too-big')) {
    return rendering.ok ? { copy: rendering.copy, how: 'rendered' } : rendering;
  }
  // The earlier copy may have been withdrawn, or its time have come, while we waited.
  const still = store.find(page.key);
  if (still?.isLastResort(Date.now())) {
    if (rendering !== 'frozen') still.triedAt = Date.now();
    return { copy: still, how: 'stale-outage' };
  }
  if (rendering !== 'frozen') return rendering;
  const late = await renders.render(page).result;
  return late.ok ? { copy: late.copy, how: 'rendered' } : late;
}

/** A page joined midway may have been rendered before the moment its reader came for. */
async function fresh(page: Page, arrivedAt: number, renders: Parts['renders']): Promise<Rendering> {
  const flight = renders.render(page);
  const rendering = await flight.result;
  const tooEarly = rendering.ok && flight.begunAt < arrivedAt && rendering.copy.mark.renewAt <= arrivedAt;
  return tooEarly ? renders.render(page).result : rendering;
}

type Asking = { page: Page; rest: string; oddlyAsked: boolean };

function send(
  req: IncomingMessage,
  res: ServerResponse,
  found: { copy: Copy; how: Outcome },
  asking: Asking,
  parts: Parts,
) {
  const { copy, how } = found;
  const { metrics } = parts;
  const { page, rest, oddlyAsked } = asking;
  const { status, location } = copy.mark;
  if (location !== null) {
    metrics.answers.redirect += 1;
    // The reader's own query goes along, unless the new address brings one or lies elsewhere.
    const travels = location.startsWith('/') && !location.includes('?');
    redirect(res, status, travels ? location + rest : location, page.kind);
    return;
  }
  if (oddlyAsked && status < 400) {
    metrics.answers.redirect += 1;
    redirect(res, 301, page.path + rest, page.kind);
    return;
  }
  const sent = deliver(req, res, copy);
  metrics.answers[sent.unchanged ? 'unchanged' : how] += 1;
  metrics.bytes += sent.bytes;
}

function refuseReader(
  req: IncomingMessage,
  res: ServerResponse,
  found: Exclude<Rendering, { ok: true }>,
  kind: RouteKind,
  { store, metrics }: Parts,
) {
  metrics.answers.refused += 1;
  const head = req.method === 'HEAD';
  if (found.problem !== 'bare') {
    // A page that fails because Postgres is away comes back with it; a page that fails alone is our mistake.
    if (found.problem === 'error' && !store.deaf) refuse(res, 500, { kind, head });
    else refuse(res, 503, { kind, head, retryAfter: found.problem === 'busy' ? 2 : 5 });
    return;
  }
  const { status, location } = found;
  if (location !== null && status >= 300 && status < 400) redirect(res, status, location, kind, false);
  else refuse(res, isRefusal(status) ? status : 500, { kind, head });
}
