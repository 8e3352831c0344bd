import { domainToASCII } from 'node:url';
import { z } from 'zod';

export type MailServer = {
  host: string;
  port: number;
  /** TLS from the first byte (smtps). */
  secure: boolean;
  /** Without TLS nothing is said: a password would be read on the way. */
  requireTls: boolean;
  login: { user: string; pass: string } | null;
};

const HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/**
 * Reads SMTP_URL: smtps://user:password@host (TLS at once, port 465) or smtp://host (587; TLS as soon as the server offers
 * it, and only then where a password goes along to another machine).
 */
export const mailServer = z.url({ protocol: /^smtps?$/, hostname: /./ }).transform((text): MailServer => {
  const { protocol, hostname, port, username, password } = new URL(text);
  const secure = protocol === 'smtps:';
  const login = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : null;
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTls: !secure && login !== null && !HERE.test(hostname),
    login,
  };
});

/** The address as it is said in an envelope: its domain in ASCII. */
export function toEnvelope(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}
