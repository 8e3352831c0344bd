import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Address, readAddress } from './address';
import { deliver } from './delivery';
import { faultOf } from './fault';
import { answerForm } from './form';
import { isForeign } from './origin';
import type { Parts } from './parts';
import { pass } from './passage';
import { forwardedQuery, movedQuery } from './query';
import { answerReader } from './reader';
import { redirect } from './redirect';
import type { RefusalStatus } from './refusal-words';
import { type RefusalOptions, refuse } from './refusals';
import { acceptsAnyOrigin, kindOf, type RouteKind } from './routes';
import type { Visitor } from './visitor';

const STAFF_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Answers every request that reaches the public port. */
export function answerWith(parts: Parts): (req: IncomingMessage, res: ServerResponse) => void {
  const { visitors, store, metrics, recompress, log } = parts;
  return (req, res) => {
    const begun = performance.now();
    const reads = req.method === 'GET' || req.method === 'HEAD';
    if (reads && visitors.isExpected(req)) {
      // The way of nearly every request: the address as it was sent is the key of a fresh copy.
      const copy = store.find(req.url ?? '');
      const ready = copy !== undefined && copy.mark.location === null && store.isFresh(copy, Date.now());
      if (ready && faultOf(req) === null) {
        copy.hits += 1;
        recompress.consider(copy);
        const { bytes, unchanged } = deliver(req, res, copy);
        metrics.answers[unchanged ? 'unchanged' : 'hit'] += 1;
        metrics.bytes += bytes;
        metrics.answerTime.add(performance.now() - begun);
        return;
      }
    }
    res.once('finish', () => metrics.answerTime.add(performance.now() - begun));
    answer(req, res, reads, parts).catch((error: unknown) => {
      log('error', 'answer-failed', { cause: error instanceof Error ? error.stack : String(error) });
      refuse(res, 500, { close: true });
    });
  };
}

async function answer(req: IncomingMessage, res: ServerResponse, reads: boolean, parts: Parts): Promise<void> {
  const head = req.method === 'HEAD';
  const no = (status: RefusalStatus, options: RefusalOptions = {}) => {
    parts.metrics.answers.refused += 1;
    refuse(res, status, { head, ...options });
  };
  const fault = faultOf(req);
  if (fault !== null) return no(fault, { close: true });
  const address = readAddress(req.url ?? '');
  if (!address.ok) return no(address.status, { close: !reads });
  const visitor = parts.visitors.read(req);
  if (visitor === null) return no(parts.settings.site === null ? 400 : 421, { close: !reads });
  const kind = kindOf(address.path, !parts.settings.keeps);
  if (kind === 'admin' || kind === 'api') return passStaff(req, res, address, kind, visitor, parts);
  if (!reads && !(req.method === 'POST' && (kind === 'page' || kind === 'private'))) {
    return no(405, { allow: 'GET, HEAD', close: true });
  }
  if (!reads) return answerForm(req, res, address, visitor, parts);
  return read(req, res, address, kind, visitor, parts);
}

type Read = Extract<Address, { ok: true }>;

async function read(
  req: IncomingMessage,
  res: ServerResponse,
  address: Read,
  kind: RouteKind,
  visitor: Visitor,
  parts: Parts,
): Promise<void> {
  const head = req.method === 'HEAD';
  if (address.moved && kind !== 'page' && kind !== 'private') {
    return redirect(res, 301, address.path + movedQuery(address.query, false), kind);
  }
  const own = parts.ownFiles.get(address.path);
  if (own !== undefined) {
    deliver(req, res, own);
    return;
  }
  if (kind === 'nowhere') return refuse(res, 404, { head });
  if (kind === 'asset') return sendAsset(req, res, address.path, parts);
  const outcome = await answerReader(req, res, { ...address, visitor: visitor.address }, kind, parts);
  if (outcome === 'too-big') pass(req, res, withQuery(address), kind, visitor, parts);
}

async function sendAsset(req: IncomingMessage, res: ServerResponse, path: string, parts: Parts): Promise<void> {
  const found = await parts.assets.find(path);
  const head = req.method === 'HEAD';
  if (!found.ok && found.problem === 'missing') return refuse(res, 404, { head });
  if (!found.ok) return refuse(res, 503, { head, retryAfter: 5 });
  const { bytes, unchanged } = deliver(req, res, found.copy);
  parts.metrics.answers[unchanged ? 'unchanged' : 'passed'] += 1;
  parts.metrics.bytes += bytes;
}

function passStaff(
  req: IncomingMessage,
  res: ServerResponse,
  address: Read,
  kind: RouteKind,
  visitor: Visitor,
  parts: Parts,
) {
  const { method = '' } = req;
  if (!STAFF_METHODS.includes(method)) return refuse(res, 405, { kind, allow: STAFF_METHODS.join(', '), close: true });
  const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  const excused = req.headers.origin === 'null' && acceptsAnyOrigin(address.path);
  if (!reads && !excused && isForeign(req, visitor)) return refuse(res, 403, { kind, close: true });
  if (address.moved && reads) return redirect(res, 308, address.path + movedQuery(address.query, false), kind, false);
  pass(req, res, withQuery(address), kind, visitor, parts);
}

function withQuery({ path, query }: Read): string {
  return path + forwardedQuery(query);
}
