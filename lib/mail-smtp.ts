import { once } from 'node:events';
import { Readable } from 'node:stream';
import SMTPConnection, { type SMTPError } from 'nodemailer/lib/smtp-connection';
import type { Letter, Mail, Outcome } from '@/lib/mail';
import { type MailServer, toEnvelope } from '@/lib/mail-server';
import { toWire } from '@/lib/mail-text';

/** Milliseconds. RFC 5321, section 4.5.3.2: whoever hangs up while a server thinks a letter over sends it twice. */
type Patience = { untilHandedOver: number; forTheAnswer: number };
const PATIENCE: Patience = { untilHandedOver: 2 * 60_000, forTheAnswer: 10 * 60_000 };
/** A line is left after so many letters, as many servers ask for. */
const LETTERS_A_LINE = 100;
const IDLE = 20_000;

/** One line to a mail server, opened when there is something to send; one letter after the other goes over it. */
export function openSmtp(server: MailServer, patience = PATIENCE): Mail {
  let line: Line | null = null;
  let idle: NodeJS.Timeout | undefined;
  const hangUp = () => {
    clearTimeout(idle);
    line?.connection.quit();
    line = null;
  };
  const tryToSend = async (letter: Letter, wire: Buffer, mayHandOver: () => Promise<boolean>): Promise<Outcome> => {
    try {
      line ??= await dial(server, patience);
    } catch (problem) {
      return { state: 'away', answer: said(problem) };
    }
    const outcome = await carry(line, letter, wire, mayHandOver, patience);
    line.letters += 1;
    const broken = outcome.state === 'away' || outcome.state === 'unanswered' || outcome.state === 'withheld';
    if (broken || line.connection.destroyed) {
      line.connection.close();
      line = null;
    } else if (line.letters >= LETTERS_A_LINE) {
      hangUp();
    } else {
      // The line is at MAIL FROM again after a refusal too.
      if (outcome.state === 'refused') await reset(line.connection).catch(hangUp);
      idle = setTimeout(hangUp, IDLE).unref();
    }
    return outcome;
  };
  return {
    close: hangUp,
    async send(letter, mayHandOver) {
      clearTimeout(idle);
      const wire = await toWire(letter);
      if (line?.connection.destroyed) line = null;
      const isUsed = line !== null;
      const outcome = await tryToSend(letter, wire, mayHandOver);
      // A line that the server has closed since the last letter says nothing of the server.
      return outcome.state === 'away' && isUsed ? tryToSend(letter, wire, mayHandOver) : outcome;
    },
  };
}

type Line = { connection: SMTPConnection; letters: number };

async function dial(server: MailServer, { untilHandedOver, forTheAnswer }: Patience): Promise<Line> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.requireTls,
    connectionTimeout: untilHandedOver,
    greetingTimeout: untilHandedOver,
    socketTimeout: forTheAnswer,
    tls: { minVersion: 'TLSv1.2' },
  });
  const failed = once(connection, 'error').then(([problem]) => Promise.reject(problem));
  const late = setTimeout(() => connection.emit('error', new Error('The mail server did not answer')), untilHandedOver);
  try {
    await Promise.race([failed, new Promise<void>((done, no) => connection.connect((it) => (it ? no(it) : done())))]);
    if (server.login) await Promise.race([failed, login(connection, server.login)]);
    // From here on each letter listens for itself; an idle line that breaks is opened anew.
    connection.on('error', () => undefined);
    failed.catch(() => undefined);
    return { connection, letters: 0 };
  } catch (problem) {
    connection.on('error', () => undefined);
    connection.close();
    throw problem;
  } finally {
    clearTimeout(late);
  }
}

function login(connection: SMTPConnection, credentials: { user: string; pass: string }): Promise<void> {
  return new Promise((done, no) => connection.login({ credentials }, (problem) => (problem ? no(problem) : done())));
}

function reset(connection: SMTPConnection): Promise<void> {
  return new Promise((done, no) => connection.reset((problem) => (problem ? no(problem) : done())));
}

/** Carries one letter over; whatever happens, says which side of the handing over it happened on. */
function carry(
  { connection }: Line,
  letter: Letter,
  wire: Buffer,
  mayHandOver: () => Promise<boolean>,
  patience: Patience,
): Promise<Outcome> {
  let phase: 'before' | 'asked' | 'handed' | 'withheld' = 'before';
  return new Promise((resolve) => {
    const early = setTimeout(() => phase === 'before' && end('the server did not go on'), patience.untilHandedOver);
    const end = (answer: string) => {
      connection.close();
      finish(
        phase === 'withheld' ? { state: 'withheld' } : { state: phase === 'handed' ? 'unanswered' : 'away', answer },
      );
    };
    const finish = (outcome: Outcome) => {
      clearTimeout(early);
      resolve(outcome);
    };

    /** Read only after the server's "go ahead"; the full stop that ends the letter is written when this ends. */
    async function* pages() {
      yield wire;
      phase = 'asked';
      clearTimeout(early);
      if (!(await mayHandOver())) {
        phase = 'withheld';
        throw new Error('withheld');
      }
      phase = 'handed';
    }

    const envelope = { from: toEnvelope(letter.from.address), to: [toEnvelope(letter.to.address)] };
    connection.send(envelope, Readable.from(pages(), { objectMode: false }), (problem, done) => {
      if (!problem) finish({ state: 'accepted', answer: done?.response ?? '' });
      else if (isSaidOfLetter(problem)) finish(refusal(problem));
      else end(said(problem));
    });
  });
}

/** What a server says of a recipient or a text is about this letter; of a sender, a login or the hour (421), it is not. */
function isSaidOfLetter({ responseCode, command, code }: SMTPError): boolean {
  if (code === 'EENVELOPE' && command === 'API') return true;
  return responseCode !== undefined && responseCode !== 421 && (command === 'RCPT TO' || command === 'DATA');
}

function refusal(problem: SMTPError): Outcome {
  const answer = problem.response ?? problem.message;
  const forGood = (problem.responseCode ?? 550) >= 500;
  // RFC 3463: 5.1.1 to 5.1.3, 5.1.6 and 5.1.10 say that there is no such mailbox.
  const nobodyThere = forGood && /^5\d\d[ -]5\.1\.(1|2|3|6|10)\b/.test(answer);
  return { state: 'refused', forGood, nobodyThere, answer };
}

const said = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
