import { join } from 'node:path';
import { withConnection } from './logins.mjs';
import { Refusal } from './refusal.mjs';

/** Refuses an SMTP_URL that no mail server could be found by, before anything is started with it. */
export function requireSmtpUrl(text) {
  if (!text) return;
  const { protocol, hostname } = URL.canParse(text) ? new URL(text) : {};
  if (/^smtps?:$/.test(protocol) && hostname) return;
  throw new Refusal(
    'SMTP_URL is not the address of a mail server: write it like smtps://user:password@mail.example, with what is not a letter or a digit in the password percent-encoded.',
  );
}

/** Where mail goes, and how to read it where it stays. */
export async function describeMail({ data, ownerUrl, smtpUrl }) {
  const folder = join(data, 'outbox');
  if (!smtpUrl)
    return `Mail     stays here, since SMTP_URL is not set: ${folder} (.eml files, any mail program opens them)`;
  const demonstration = await withConnection(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query(`select from installation where key = 'demonstration'`);
    return rowCount > 0;
  });
  if (demonstration) return `Mail     stays here while the demonstration set is loaded: ${folder} (.eml files)`;
  return `Mail     leaves through ${new URL(smtpUrl).host}`;
}
