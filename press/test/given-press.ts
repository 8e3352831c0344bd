import { mkdtemp, rm } from 'node:fs/promises';
import { type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openPress } from '../press';
import type { Settings } from '../settings';
import { MARK, openToyNext, type ToyNext } from './toy-next';

export type Got = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  text: string;
};
type Asking = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer };

export type GivenPress = {
  next: ToyNext;
  port: number;
  ask: (path: string, asking?: Asking) => Promise<Got>;
  door: (path: string, said?: unknown) => Promise<Got>;
  /** Writes raw bytes and returns everything the press says until it hangs up or falls silent. */
  raw: (bytes: string) => Promise<string>;
  logged: string[];
  stop: () => Promise<void>;
  dataFolder: string;
};

export const SECRET = 'a-secret-of-the-door';

/** A press before a toy Next, both on ports of their own, gone when the test ends. */
export async function givenPress(wished: Partial<Settings> = {}): Promise<GivenPress> {
  const next = await openToyNext();
  const dataFolder = wished.dataFolder ?? (await mkdtemp(join(tmpdir(), 'press-')));
  const logged: string[] = [];
  const settings: Settings = {
    dataFolder,
    databaseUrl: null,
    site: null,
    host: '127.0.0.1',
    port: 0,
    next: next.origin,
    door: new URL('http://127.0.0.1:0'),
    secret: SECRET,
    mark: MARK,
    keeps: true,
    trustedProxies: [],
    build: 'one',
    memory: 32 * 1024 * 1024,
    picturesMemory: 8 * 1024 * 1024,
    rendersAtOnce: 4,
    queueLength: 50,
    connections: 1000,
    ...wished,
  };
  const press = await openPress(settings, (_, event, facts) => logged.push(`${event} ${JSON.stringify(facts ?? {})}`));
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= press.stop();
    return stopped;
  };
  onTestFinished(async () => {
    next.thaw();
    await stop();
    await next.close();
    if (wished.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
  });
  return {
    next,
    port: press.port,
    ask: (path, asking) => ask(press.port, path, asking),
    door: (path, said) =>
      ask(press.doorPort, path, {
        method: said === undefined ? 'GET' : 'POST',
        headers: { 'x-press-secret': SECRET },
        ...(said === undefined ? {} : { body: JSON.stringify(said) }),
      }),
    raw: (bytes) => raw(press.port, bytes),
    logged,
    stop,
    dataFolder,
  };
}

export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: whole,
          text: whole.toString('utf8'),
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setTimeout(700, () => socket.destroy());
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
}
