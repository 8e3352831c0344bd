import { warnOfImprint } from './imprint.mjs';
import { describeMail, requireSmtpUrl } from './mail.mjs';
import { linkForFirstOwner, OWNER_LINK_HOURS } from './owner.mjs';
import { Refusal } from './refusal.mjs';
import { leaveOnSignals } from './signals.mjs';
import { startSite } from './site.mjs';
import { say } from './steps.mjs';

/** Starts the site and stays until it is asked to stop. */
export async function runSite(mode) {
  requireSiteUrl(process.env.SITE_URL);
  requireSmtpUrl(process.env.SMTP_URL);
  const asked = { host: process.env.HOST || '127.0.0.1', port: readPort(process.env.PORT), mode };
  const content = process.env.FIRST_CONTENT !== 'none';
  const site = await startSite({ ...asked, content, begun: (stop) => leaveOnSignals(stop) });

  const { data, postgres } = site.folder;
  say('');
  const address = process.env.SITE_URL || site.address;
  say(`MON is at ${address}`);
  say('');
  const link = await linkForFirstOwner(site.urls.owner, new URL(address).origin);
  if (link) {
    say(
      `The newsroom has no owner yet. Whoever opens this link first becomes one (once, within ${OWNER_LINK_HOURS} hours):`,
    );
    say(link);
    say('');
  }
  say(`Data     ${data}`);
  if (postgres && !postgres.startsWith(data)) say(`Postgres ${postgres} (its user cannot enter the data folder)`);
  say(`Logs     ${data}/logs`);
  say(await describeMail({ data, ownerUrl: site.urls.owner, smtpUrl: process.env.SMTP_URL }));
  say(`Stop with Ctrl-C. To start over, stop and delete ${data}.`);
  const warning = process.env.SITE_URL ? await warnOfImprint(site.urls.owner) : null;
  if (warning) say(warning);
  say('');
}

function requireSiteUrl(text) {
  if (!text) return;
  const { protocol, origin, href } = URL.canParse(text) ? new URL(text) : {};
  if (/^https?:$/.test(protocol) && href === `${origin}/`) return;
  throw new Refusal(
    `SITE_URL=${text} is not the address of a site: write it like https://mon.example, without a path.`,
  );
}

function readPort(text) {
  if (!text) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT=${text} is not a port: choose a number from 1 to 65535.`);
}
