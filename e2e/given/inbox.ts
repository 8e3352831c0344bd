import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';

/** What came to an address, out of the site's local outbox; waited for, since the worker looks every second. */
export async function waitForMail(address: string, from = 0): Promise<ParsedMail> {
  const until = Date.now() + 15_000;
  for (;;) {
    const found = (await listMails(address)).at(from);
    if (found) return found;
    if (Date.now() > until) throw new Error(`No mail number ${from + 1} has come to ${address}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** All that came to an address so far, oldest first. */
export async function listMails(address: string): Promise<ParsedMail[]> {
  const folder = path.join(process.env.MON_DATA ?? '', 'outbox');
  const names = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isFile() && it.name.endsWith('.eml'));
  const mails: ParsedMail[] = [];
  for (const { name } of names.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const raw = readFileSync(path.join(folder, name), 'utf8');
    if (!raw.includes(`To: ${address}`)) continue;
    mails.push(await simpleParser(raw));
  }
  return mails;
}

/** The first link of a mail's text that holds these words, as a path of the site. */
export function linkIn(mail: ParsedMail, part: string): string {
  const found = mail.text?.match(/https?:\/\/\S+/g)?.find((it) => it.includes(part));
  if (!found) throw new Error(`No link to ${part} in: ${mail.text}`);
  const { pathname, search } = new URL(found);
  return pathname + search;
}
