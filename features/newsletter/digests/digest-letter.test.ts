import { beforeAll, expect, test } from 'vitest';
import type { Publisher } from '@/features/mail/queries';
import { digestLetter } from '@/features/newsletter/digests/digest-letter';
import { linksFor } from '@/features/newsletter/digests/links';
import type { MailingList } from '@/features/newsletter/lists';
import { confirmationLetter } from '@/features/newsletter/mail/confirmation-letter';
import { readLeaveToken } from '@/features/newsletter/tokens';
import { organisation } from '@/prisma/seed/organisation';
import { aTeaser } from '@/tests/shapes';

beforeAll(() => {
  Object.assign(process.env, {
    ...{ NEWSLETTER_KEY: 'only-for-tests-0123456789', SITE_ADDRESS: 'https://mon.example', MON_DATA: '/tmp' },
    ...{ STAFF_DATABASE_URL: 'postgres://x', READER_DATABASE_URL: 'postgres://x' },
  });
});

const list: MailingList = {
  ...{ id: '01890000-0000-7000-8000-000000000001', slug: 'weekly', name: 'MON Weekly', language: 'en' },
  ...{ description: 'The week.', cadence: 'weekly', weekday: 4, hour: 7 },
};
const reader = { id: '01890000-0000-7000-8000-0000000000ff', emailKey: 'grete@example.org' };
const publisher: Publisher = {
  ...organisation,
  ...{ registerCourt: null, registerNumber: null, vatId: null, representative: null, responsiblePerson: null },
};
const written = (pieces = [aTeaser()]) =>
  digestLetter(
    { list, day: '2026-11-19', pieces },
    'grete@example.org',
    linksFor(list, '2026-11-19', reader),
    publisher,
  );

test('one press leaves: RFC 8058, and the list has its name', () => {
  const { headers = {} } = written();
  const [, https = '', mailto = ''] =
    /^<(https:[^>]+)>, <(mailto:[^>]+)>$/.exec(headers['List-Unsubscribe'] ?? '') ?? [];
  expect(https).toMatch(/^https:\/\/mon\.example\/api\/v1\/newsletter\/unsubscribe\/[\w-]{86}$/);
  expect(readLeaveToken(https.split('/').at(-1) ?? '')).toMatchObject({ subscriberId: reader.id, listId: list.id });
  expect(mailto).toBe('mailto:info@moench-group.com?subject=Leave%20MON%20Weekly');
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  expect(headers['List-Id']).toBe('MON Weekly <weekly.newsletter.moench-group.com>');
});

test('text and HTML say the same: headlines, standfirsts, links, why, the ways out, who writes', () => {
  const { text, html = '' } = written();
  for (const said of [
    'Hybrid Drive Goes Quiet',
    'Measured acoustic gains',
    'https://mon.example/components/hybrid-drive-goes-quiet',
    'You get MON Weekly at grete@example.org because you asked for it.',
    'https://mon.example/newsletter/unsubscribe/',
    'https://mon.example/newsletter/preferences/',
    'https://mon.example/newsletter/weekly/2026-11-19',
    'Mönch Verlagsgesellschaft mbH',
    'Christine-Demmer-Straße 7, 53474 Bad Neuenahr – Ahrweiler',
  ]) {
    expect(text).toContain(said);
    expect(html).toContain(said);
  }
});

test('the HTML needs no picture, no stylesheet and no script, asks nobody for anything, and is never cut off', () => {
  const pieces = Array.from({ length: 40 }, (_, at) =>
    aTeaser({ id: `t${at}`, standfirst: 'A standfirst. '.repeat(20) }),
  );
  const { html = '' } = written(pieces);
  expect(html).not.toMatch(/<img|<link|<style|<script|background-image|url\(|@import/i);
  expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  const addresses = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(addresses.filter((it) => !it.startsWith('https://mon.example/'))).toEqual([]);
  expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024);
});

test('paid pieces say so before anything else, and Spanish ones are marked as Spanish', () => {
  const { text, html = '' } = written([
    aTeaser({ kind: 'sponsored', headline: 'A Course' }),
    aTeaser({ id: 't2', language: 'es', headline: 'El ñandú' }),
  ]);
  expect(text).toContain('Advertisement: A Course');
  expect(html).toMatch(/Advertisement<\/b>/);
  expect(html).toContain('rel="sponsored"');
  expect(html).toMatch(/<div lang="es"/);
});

test('what a headline contains is text, in HTML too', () => {
  const { html = '' } = written([aTeaser({ headline: '<script>alert(1)</script> & "Co"' })]);
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
});

test.each(['en', 'es', 'de'] as const)(
  'the confirmation mail is neutral and says who, when, for what (%s)',
  (language) => {
    const asked = {
      ...{ purpose: 'subscribe' as const, email: 'grete@example.org', language },
      ...{ requestedAt: new Date('2026-11-23T09:00:00Z'), text: 'The words beside the button.' },
    };
    const { subject, text, html = '', headers } = confirmationLetter(asked, 'token', publisher);
    for (const said of ['grete@example.org', '2026', '10:00', asked.text, '/newsletter/confirm/token', 'mbH', '2641']) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    expect(subject).not.toMatch(/MON|!|newsletter/i);
    expect(headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
    expect(html).not.toMatch(/<img|<style|url\(|utm_|pixel/i);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link)).toEqual([
      'https://mon.example/newsletter/confirm/token',
    ]);
    expect(html).toContain(`<html lang="${language}"`);
  },
);
