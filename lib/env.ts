import { z } from 'zod';
import { mailbox } from '@/lib/mail-address';
import { mailServer } from '@/lib/mail-server';
import { bucketAddress } from '@/lib/originals/bucket-address';

const database = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address');

const settings = z.object({
  STAFF_DATABASE_URL: database,
  READER_DATABASE_URL: database,
  /** Absolute path of the installation's data. */
  MON_DATA: z.string().min(1),
  /** Public address without a trailing slash. */
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** What readers type: SITE_URL, or where the press listens. */
  SITE_ADDRESS: z
    .url()
    .default('http://127.0.0.1:3000')
    .transform((url) => url.replace(/\/+$/, '')),
  /** The bucket that originals lie in; without it, the data folder. */
  ORIGINALS_URL: bucketAddress.optional(),
  /** Where mail is handed over; without it, mail is laid in the local outbox. */
  SMTP_URL: mailServer.optional(),
  /** Who mail is from; without it, the publisher's record says. */
  MAIL_FROM: mailbox.optional(),
  /** Signs links in mails and keys the hashes of erased addresses: the same for as long as the installation lives. */
  NEWSLETTER_KEY: z.string().min(16).optional(),
  /** Signs the newsroom's session cookies and enciphers the second steps of those who sign in. */
  STAFF_KEY: z.string().min(32).optional(),
  /** Where the press listens, on this machine; what readers type may lead round by a proxy. */
  PRESS_ADDRESS: z.url().optional(),
  PRESS_DOOR: z.url().optional(),
  PRESS_SECRET: z.string().min(16).optional(),
  PRESS_MARK: z.string().min(8).default('unmarked'),
  BUILD_ID: z.string().default('development'),
});
export type Settings = z.infer<typeof settings>;

let kept: Settings | null = null;

/**
 * The settings of this process, checked; throws a sentence that names each setting that is missing or wrong.
 * Read at first use, so that a build needs none of them.
 */
export function env(): Settings {
  if (kept) return kept;
  // A setting that is set to nothing is not set.
  const read = settings.safeParse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')));
  if (read.success) {
    kept = read.data;
    return kept;
  }
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings are missing or wrong – ${wrong.join('; ')}. docs/operations.md lists them.`);
}
