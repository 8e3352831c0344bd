import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './body';
import { deliver } from './delivery';
import { faultInParts } from './form-parts';
import { formHeaders } from './forwarding';
import { guardHeaders, NO_STORE } from './headers';
import { imprint } from './imprint';
import { FORM_PATIENCE, FORM_SIZE, FORM_TIME, KEPT_SIZE, RENDER_TIME, RENDER_TIME_DEV } from './limits';
import { mayPost } from './origin';
import type { Parts } from './parts';
import { readQuery } from './query';
import { redirect } from './redirect';
import { isRefusal, type RefusalStatus } from './refusal-words';
import { refuse } from './refusals';
import { acceptsAnyOrigin } from './routes';
import type { Answer } from './upstream';
import type { Visitor } from './visitor';

const READ_ONLY = 'GET, HEAD';
/** How Next names the field that says which action a form without JavaScript runs. */
const ACTION_FIELD = 'name="$ACTION_';

/** Takes a reader's form to its server action, and its answer back as a page. */
export async function answerForm(
  req: IncomingMessage,
  res: ServerResponse,
  asked: { path: string; query: string },
  visitor: Visitor,
  parts: Parts,
): Promise<void> {
  const refused = (status: RefusalStatus, extra = {}) => {
    parts.metrics.answers.refused += 1;
    refuse(res, status, { close: !req.complete, ...extra });
  };
  const bearsSecret = acceptsAnyOrigin(asked.path);
  const type = req.headers['content-type'] ?? '';
  // Next runs actions from multipart bodies only; anything else would be answered as if nothing had been sent.
  if (!bearsSecret && !type.startsWith('multipart/form-data')) return refused(405, { allow: READ_ONLY });
  if (!mayPost(req, visitor, asked.path)) return refused(403);
  const read = await readBody(req, FORM_SIZE, FORM_TIME);
  if (!read.ok) return refused(read.problem === 'too-large' ? 413 : 408, { close: true });
  if (!bearsSecret && !read.body.includes(ACTION_FIELD)) return refused(405, { allow: READ_ONLY });
  const fault = type.startsWith('multipart/') ? await faultInParts(read.body, type) : null;
  if (fault !== null) return refused(fault);
  if (!(await parts.posts.enter())) return refused(503, { retryAfter: 5 });
  const target = asked.path + readQuery(asked.path, asked.query).kept;
  const answer = await parts.upstream
    .askWhenUp(
      {
        method: 'POST',
        path: target,
        headers: formHeaders(req.headers, visitor, read.body.length),
        body: read.body,
        time: parts.settings.keeps ? RENDER_TIME : RENDER_TIME_DEV,
        size: KEPT_SIZE,
      },
      FORM_PATIENCE,
    )
    .finally(() => parts.posts.leave());
  if (!answer.ok) return refused(503, { retryAfter: 5 });
  parts.metrics.answers.form += 1;
  await giveBack(req, res, asked.path, answer.answer, parts);
}

async function giveBack(req: IncomingMessage, res: ServerResponse, path: string, answer: Answer, parts: Parts) {
  const { status, headers, body } = answer;
  const { location } = headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    redirect(res, status, toOwn(location, parts.upstream.origin), 'private', false);
    return;
  }
  // An action of an earlier build, or one that never was.
  if (status === 409 || headers['x-nextjs-action-not-found'] !== undefined) return refuse(res, 409);
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('text/html')) {
    if (status >= 400 && isRefusal(status) && headers['x-press'] === undefined) return refuse(res, status);
    const said = [
      'Content-Type',
      type || 'text/plain',
      'Content-Length',
      String(body.length),
      'Cache-Control',
      NO_STORE,
    ];
    res.writeHead(status, [...said, ...guardHeaders('private')]);
    res.end(body);
    return;
  }
  const about = {
    markName: `press-${parts.settings.mark}`,
    build: parts.build.current,
    renderedAt: Date.now(),
    previous: undefined,
  };
  // A form that was taken leads on; one that comes back as a page was refused (RFC 9110, section 15.5.21).
  const refused = { ...answer, status: status === 200 ? 422 : status };
  const { copy, marked } = await imprint({ key: path, path, kind: 'private', passing: true }, refused, about);
  if (!marked && status >= 400) return refuse(res, isRefusal(status) ? status : 500);
  if (copy.mark.location !== null) return redirect(res, 303, copy.mark.location, 'private', false);
  parts.metrics.bytes += deliver(req, res, copy).bytes;
}

/** An inner address is nobody's business. */
function toOwn(location: string, next: URL): string {
  return location.startsWith(`${next.origin}/`) ? location.slice(next.origin.length) : location;
}
