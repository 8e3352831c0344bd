import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { builtWith } from './built.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { drawPassword } from './secrets.mjs';

/** The secrets of one installation, drawn once and kept with its data, readable by its user alone. */
export function openKeys(data) {
  const path = join(data, 'keys.json');
  const known = readJson(path) ?? {};
  const keys = { ...draw(), ...known };
  if (Object.keys(keys).length !== Object.keys(known).length) writeJson(path, keys, 0o600);
  return keys;
}

/** Puts keys from a backup in place; the logins keep the passwords they have here. */
export function adoptKeys(data, brought) {
  const { ownerPassword, staffPassword, readerPassword } = openKeys(data);
  writeJson(join(data, 'keys.json'), { ...brought, ownerPassword, staffPassword, readerPassword }, 0o600);
}

function draw() {
  return {
    ownerPassword: drawPassword(),
    staffPassword: drawPassword(),
    readerPassword: drawPassword(),
    pressSecret: drawPassword(),
    /** Part of an HTML name: letters and digits. */
    pressMark: randomBytes(9).toString('hex'),
    /** Links in mails that are out already are signed with it. */
    newsletterKey: randomBytes(32).toString('base64url'),
    /** Signs the cookies of who is signed in and enciphers what their authenticators know. */
    staffKey: randomBytes(32).toString('base64url'),
    /** The same key before and after a rebuild keeps forms alive that readers have open; a build at hand brings its own. */
    actionsKey:
      process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? builtWith()?.actionsKey ?? randomBytes(32).toString('base64'),
  };
}
