import { isDemonstration } from '@/features/organisation/queries';
import { env } from '@/lib/env';
import type { Mail } from '@/lib/mail';
import { openFolder } from '@/lib/mail-folder';
import { openSmtp } from '@/lib/mail-smtp';
import type { Claimed, Queue } from '@/worker/post/queue';
import { sendNext } from '@/worker/post/send-next';

/** Sends what is due, one letter after the other over one line, until nothing is or it is told to stop. */
export async function sendDue<Row extends Claimed>(queue: Queue<Row>, mail: Mail, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    if ((await sendNext(queue, mail)) === 'nothing due') return;
  }
}

/**
 * The way out: SMTP_URL, or else the local outbox. While invented content is shown nothing leaves the machine, whatever is
 * set; asked anew for each letter.
 */
export function openWayOut(): Mail {
  const server = env().SMTP_URL;
  const folder = openFolder();
  const smtp = server ? openSmtp(server) : null;
  return {
    send: async (letter, mayHandOver) => (smtp && !(await isDemonstration()) ? smtp : folder).send(letter, mayHandOver),
    close: () => smtp?.close(),
  };
}
