import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody } from './body';

/** What the inner door can do; each answer is sent as JSON (text as it is). */
export type Desk = {
  /** Resolves once everything committed before the call is forgotten; rejects without a line to Postgres. */
  catchUp: () => Promise<number>;
  forget: (tags: string[], hard: boolean) => number;
  changeBuild: (build: string) => void;
  metrics: () => string;
  state: () => { ready: boolean; facts: Record<string, unknown> };
};

const Forgetting = z.object({ tags: z.array(z.string()), hard: z.boolean().default(false) });
const NewBuild = z.object({ build: z.string().min(1) });

const BODY_SIZE = 1024 * 1024;
const BODY_TIME = 5_000;

/** The inner door, on loopback: the desk and the deploy step speak here, and whoever measures. */
export function createDoor(secret: string, desk: Desk): Server {
  return createServer((req, res) => {
    open(req, res, secret, desk).catch((error: unknown) => {
      const problem = error instanceof Error ? error.message : String(error);
      if (!res.headersSent) say(res, 503, { problem });
    });
  });
}

async function open(req: IncomingMessage, res: ServerResponse, secret: string, desk: Desk): Promise<void> {
  const { method, url } = req;
  if (method === 'GET') return look(res, url, desk);
  if (method !== 'POST') return say(res, 405, { problem: 'GET or POST' });
  if (!knows(req, secret)) return say(res, 403, { problem: 'wrong secret' });
  const read = await readBody(req, BODY_SIZE, BODY_TIME);
  if (!read.ok) return say(res, 400, { problem: read.problem });
  if (url === '/catch-up') return say(res, 200, { forgotten: await desk.catchUp() });
  const said = parseJson(read.body.toString('utf8'));
  if (url === '/forget') {
    const asked = Forgetting.safeParse(said);
    if (!asked.success) return say(res, 400, { problem: 'tags: string[], hard: boolean' });
    return say(res, 200, { forgotten: desk.forget(asked.data.tags, asked.data.hard) });
  }
  if (url === '/build') {
    const asked = NewBuild.safeParse(said);
    if (!asked.success) return say(res, 400, { problem: 'build: string' });
    desk.changeBuild(asked.data.build);
    return say(res, 200, { build: asked.data.build });
  }
  say(res, 404, { problem: 'no such door' });
}

function look(res: ServerResponse, url: string | undefined, desk: Desk) {
  if (url === '/healthz') return say(res, 200, { ok: true });
  if (url === '/readyz') {
    const { ready, facts } = desk.state();
    return say(res, ready ? 200 : 503, { ready, ...facts });
  }
  if (url !== '/metrics') return say(res, 404, { problem: 'no such door' });
  res.writeHead(200, ['Content-Type', 'text/plain; version=0.0.4; charset=utf-8']);
  res.end(desk.metrics());
}

function say(res: ServerResponse, status: number, words: Record<string, unknown>): void {
  const body = Buffer.from(`${JSON.stringify(words)}\n`);
  res.writeHead(status, ['Content-Type', 'application/json', 'Content-Length', String(body.length)]);
  res.end(body);
}

function knows(req: IncomingMessage, secret: string): boolean {
  const said = req.headers['x-press-secret'];
  if (typeof said !== 'string') return false;
  const [ours, theirs] = [Buffer.from(secret), Buffer.from(said)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
