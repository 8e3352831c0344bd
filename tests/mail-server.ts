import type { Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { afterAll, beforeAll, beforeEach } from 'vitest';

type Received = { to: string[]; mail: ParsedMail; raw: string };

type Refusal = { code: number; text: string };
type Manners = {
  /** What it says to MAIL FROM, RCPT TO and the whole letter; null takes it. */
  onSender?: (() => Refusal | null) | undefined;
  onRecipient?: ((address: string) => Refusal | null | 'hang' | 'drop' | Promise<null>) | undefined;
  /** After the whole letter is there: 'hang' never answers, 'drop' breaks the line without a word. */
  onLetter?: ((received: Received) => Refusal | null | 'hang' | 'drop' | Promise<null>) | undefined;
};

/**
 * A real mail server on this machine, whose manners a test may change. What it has answered 250 for is in `accepted`; what
 * it had whole, answered or not, in `seen`.
 */
export function givenMailServer() {
  const seen: Received[] = [];
  const accepted: Received[] = [];
  const manners: Manners = {};
  const given = { seen, accepted, manners, port: 0, url: '' };
  const lines = new Map<number, Socket>();
  const server = new SMTPServer(protocol(given, ({ remotePort }) => lines.get(remotePort)?.destroy()));
  server.on('error', () => undefined);
  server.server.on('connection', (line: Socket) => lines.set(line.remotePort ?? 0, line));
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.server.address();
    given.port = typeof address === 'object' && address ? address.port : 0;
    given.url = `smtp://127.0.0.1:${given.port}`;
  });
  beforeEach(() => {
    Object.assign(manners, { onSender: undefined, onRecipient: undefined, onLetter: undefined });
    seen.length = 0;
    accepted.length = 0;
  });
  afterAll(() => void server.close());
  return given;
}

type Given = { seen: Received[]; accepted: Received[]; manners: Manners };

function protocol(given: Given, drop: (session: SMTPServerSession) => void): SMTPServerOptions {
  return {
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onMailFrom: (_address, _session, answer) => answer(inWords(given.manners.onSender?.() ?? null)),
    async onRcptTo({ address }, session, answer) {
      const said = await given.manners.onRecipient?.(address);
      if (said === 'drop') return drop(session);
      if (said !== 'hang') answer(inWords(said ?? null));
    },
    async onData(stream, session, answer) {
      const raw = await readWhole(stream);
      // Taken back by whoever sends it.
      if (raw === null) return;
      const to = session.envelope.rcptTo.map((it) => it.address);
      const received = { to, raw, mail: await simpleParser(raw) };
      given.seen.push(received);
      const said = await given.manners.onLetter?.(received);
      if (said === 'drop') return drop(session);
      if (said === 'hang') return;
      if (!said) given.accepted.push(received);
      answer(inWords(said ?? null));
    },
  };
}

function inWords(refusal: Refusal | null): Error | null {
  return refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code });
}

async function readWhole(stream: AsyncIterable<Buffer>): Promise<string | null> {
  const pages: Buffer[] = [];
  try {
    for await (const page of stream) pages.push(page);
  } catch {
    return null;
  }
  return Buffer.concat(pages).toString('utf8');
}
