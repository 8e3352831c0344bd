/** What every process of the site is told, by the names lib/env.ts and press/settings.ts read. */
export function environmentOf({ data, host, port, address, inner, door, keys, urls, mode }) {
  // A setting that is set to nothing is not set.
  const { DATABASE_URL, ...mine } = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  return {
    ...mine,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    TZ: 'UTC',
    MON_DATA: data,
    STAFF_DATABASE_URL: urls.staff,
    READER_DATABASE_URL: urls.reader,
    HOST: host,
    PORT: String(port),
    // Next overwrites PORT with its own.
    SITE_ADDRESS: mine.SITE_URL ?? address,
    NEXT_ORIGIN: `http://127.0.0.1:${inner}`,
    PRESS_ADDRESS: nearAddress(host, port),
    PRESS_DOOR: `http://127.0.0.1:${door}`,
    PRESS_SECRET: keys.pressSecret,
    PRESS_MARK: keys.pressMark,
    PRESS_KEEP: mode === 'dev' ? '0' : (mine.PRESS_KEEP ?? '1'),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keys.actionsKey,
    STAFF_KEY: mine.STAFF_KEY ?? keys.staffKey,
    NEWSLETTER_KEY: mine.NEWSLETTER_KEY ?? keys.newsletterKey,
  };
}

/** The press as it is reached on this machine, whichever of its addresses it listens on. */
function nearAddress(host, port) {
  const near = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
}

/** The press is the door to the world: it gets the readers' login alone, and nothing of the mail's or the bucket's. */
export function withoutStaff({ STAFF_DATABASE_URL, STAFF_KEY, NEWSLETTER_KEY, SMTP_URL, ORIGINALS_URL, ...rest }) {
  return rest;
}
