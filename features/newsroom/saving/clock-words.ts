import { SITE_ZONE } from '@/lib/clock';

/** "16:42:07": one zone for all, the newsroom's. */
export const inClock = (at: Date) => clock.format(at);

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: SITE_ZONE,
  hourCycle: 'h23',
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
});
