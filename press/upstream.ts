import { Agent, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { PATIENCE } from './limits';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type Asked =
  | { ok: true; answer: Answer }
  /** `down`: nobody listened, so that nothing was sent. */
  | { ok: false; problem: 'down' | 'unreachable' | 'timeout' | 'too-big'; cause?: string };

export type Asking = {
  method: 'GET' | 'POST';
  path: string;
  headers: OutgoingHttpHeaders;
  body?: Buffer;
  /** Milliseconds for the whole answer. */
  time: number;
  /** Bytes; a larger answer is given up. */
  size: number;
};

/** Next's keep-alive is 5 s: connections are let go of before that, so that none breaks under a request. */
const IDLE_TIME = 4_000;

/** The line to Next. */
export class Upstream {
  readonly #agent = new Agent({ keepAlive: true, timeout: IDLE_TIME, maxFreeSockets: 32 });
  /** When Next last said anything: tells a slow page from a frozen process. */
  lastSignOfLife = 0;
  #knocking: Promise<unknown> | null = null;

  constructor(readonly origin: URL) {}

  /** Asks for a whole answer. A GET that hits a connection just closed is asked once more. */
  async ask(asking: Asking): Promise<Asked> {
    const first = await this.#askOnce(asking, asking.method === 'GET');
    if (first !== 'closed') return first;
    const second = await this.#askOnce(asking, false);
    return second === 'closed' ? { ok: false, problem: 'unreachable' } : second;
  }

  /** Asks what must not be asked twice, such as a form: while nobody listens (a restart, a deploy) it waits, so long. */
  async askWhenUp(asking: Asking, patience: number): Promise<Asked> {
    const until = Date.now() + patience;
    for (;;) {
      const asked = await this.ask(asking);
      if (asked.ok || asked.problem !== 'down' || Date.now() > until) return asked;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Asks for a file that costs nothing: who answers is busy, not frozen. One knock at a time, whoever waits. */
  knock(): void {
    this.#knocking ??= this.ask({
      method: 'GET',
      path: '/favicon.ico',
      headers: {},
      time: PATIENCE,
      size: 50_000,
    }).finally(() => {
      this.#knocking = null;
    });
  }

  /** Begins a request whose answer is streamed; the caller deals with its errors. */
  open(method: string, path: string, headers: OutgoingHttpHeaders): ReturnType<typeof request> {
    const reuse = method === 'GET' || method === 'HEAD';
    return request({ ...this.#place(), method, path, headers, agent: reuse ? this.#agent : false });
  }

  close(): void {
    this.#agent.destroy();
  }

  #place() {
    return { host: this.origin.hostname, port: this.origin.port };
  }

  #askOnce(asking: Asking, reuse: boolean): Promise<Asked | 'closed'> {
    return new Promise((resolve) => {
      const { method, path, headers, body } = asking;
      const agent = reuse ? this.#agent : false;
      const asked = request({ ...this.#place(), method, path, headers, agent });
      const end = (result: Asked | 'closed') => {
        clearTimeout(timer);
        resolve(result);
        if (result === 'closed' || !result.ok) asked.destroy();
      };
      const timer = setTimeout(() => end({ ok: false, problem: 'timeout' }), asking.time);
      asked.on('error', (error) => {
        const problem = 'code' in error && error.code === 'ECONNREFUSED' ? 'down' : 'unreachable';
        end(reuse && asked.reusedSocket ? 'closed' : { ok: false, problem, cause: error.message });
      });
      asked.on('response', (response) => {
        this.lastSignOfLife = Date.now();
        collect(response, asking.size, end);
      });
      asked.end(body);
    });
  }
}

function collect(response: IncomingMessage, size: number, end: (result: Asked) => void) {
  const chunks: Buffer[] = [];
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > size) end({ ok: false, problem: 'too-big' });
    else chunks.push(chunk);
  });
  response.on('end', () => {
    const { statusCode, headers, complete } = response;
    if (!complete) end({ ok: false, problem: 'unreachable', cause: 'cut off' });
    else end({ ok: true, answer: { status: statusCode ?? 500, headers, body: Buffer.concat(chunks) } });
  });
  response.on('aborted', () => end({ ok: false, problem: 'unreachable', cause: 'cut off' }));
  response.on('error', (error) => end({ ok: false, problem: 'unreachable', cause: error.message }));
}
