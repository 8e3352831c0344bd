import { expect, test } from 'vitest';
import { givenEmptyDatabase } from '../tests/given.mjs';
import { withConnection } from './logins.mjs';
import { describeMail, requireSmtpUrl } from './mail.mjs';
import { migrate } from './migrate.mjs';

test.each(['mail.example', 'http://mail.example', 'smtp://'])('SMTP_URL=%s is refused', (text) =>
  expect(() => requireSmtpUrl(text)).toThrow('SMTP_URL is not the address of a mail server'),
);

test('the start says where mail goes, and never the password', async () => {
  const database = await givenEmptyDatabase();
  await migrate(database);
  const where = { data: '/data', ownerUrl: database.ownerUrl };
  const smtpUrl = 'smtps://user:secret@mail.example';
  requireSmtpUrl(smtpUrl);
  expect(await describeMail(where)).toContain('SMTP_URL is not set: /data/outbox');
  expect(await describeMail({ ...where, smtpUrl })).toBe('Mail     leaves through mail.example');
  await withConnection(database.ownerUrl, (owner) =>
    owner.query(`insert into installation (key, value) values ('demonstration', '{}')`),
  );
  expect(await describeMail({ ...where, smtpUrl })).toContain('stays here while the demonstration set is loaded');
});
