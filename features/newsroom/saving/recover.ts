import { ask } from './ask';
import type { Left, Request, WindowKey } from './journal';
import { same } from './merge/same';
import { saved } from './protocol';
import type { SaverOptions } from './saver-shape';
import { type Change, changesIn, type ThingName, toChanges, toIds } from './things';
import type { World } from './world';

/** The name that a window holds for as long as it lives. */
export const holdOf = ({ staffId, articleId, windowId }: WindowKey) => `mon:${staffId}/${articleId}/${windowId}`;

/** Windows that do not know of each other give a sign this often; a hidden one may be woken only once a minute. */
export const SIGN_EVERY = 20_000;
const DEAD_AFTER = 120_000;

export type Recovered = { at: Date; names: ThingName[] };

/**
 * Sends what dead windows of the same person typed and could not send: first the request that was on its way, under its
 * own key, then the rest. What comes of it reaches this window as any change of another's does. Answers what was brought
 * to the server; what cannot be now stays in the journal.
 */
export async function recoverLeft(
  options: SaverOptions,
  world: World,
  onFound: (names: ThingName[]) => void,
): Promise<Recovered | null> {
  const journal = await world.journal;
  if (!journal) return null;
  let recovered: Recovered | null = null;
  for (const left of await journal.list(options.staffId, options.articleId)) {
    if (left.windowId === options.windowId || mayLive(left, world)) continue;
    await world.whileHolding(holdOf(left), async () => {
      onFound([...(left.sending ? changesIn(left.sending.save.changes) : []), ...left.things].map((it) => it.name));
      const names = await bring(left, options, world);
      if (!names) return;
      await journal.forget(left, left.at);
      if (names.length > 0) recovered = { at: new Date(left.at), names: [...(recovered?.names ?? []), ...names] };
    });
  }
  return recovered;
}

const mayLive = ({ at }: Left, { isHeldForAll, now }: World) => !isHeldForAll && Math.abs(now() - at) < DEAD_AFTER;

/** Names of what was brought; null where something stays behind. */
async function bring(left: Left, options: SaverOptions, world: World): Promise<ThingName[] | null> {
  const sent = left.sending ? changesIn(left.sending.save.changes) : [];
  if (left.sending && !(await isTaken(left.sending, world))) return null;
  const rest = restOf(left, sent);
  if (rest.length > 0) {
    const request = toRequest(left, rest, options, world);
    const journal = await world.journal;
    await journal?.write(left, { version: left.version, at: left.at, sending: request, things: [] }, true);
    if (!(await isTaken(request, world))) return null;
  }
  return [...new Set([...sent, ...rest].map((it) => it.name))];
}

/** What was typed after the request that was on its way. */
function restOf(left: Left, sent: Change[]): Change[] {
  const base = new Map(sent.map((it) => [it.name, it.now]));
  return left.things.flatMap(({ name, was, now }) => {
    const from = base.has(name) ? base.get(name) : was;
    return same(from, now) ? [] : [{ name, was: from, now }];
  });
}

function toRequest(left: Left, rest: Change[], { articleId, staffId }: SaverOptions, world: World): Request {
  const order = toIds(left.things.find((it) => it.name === 'order')?.now);
  return {
    path: `/api/v1/drafts/${articleId}`,
    save: {
      ...{ key: world.newId(), windowId: left.windowId, staffId, seen: left.version },
      changes: toChanges(rest, order),
    },
  };
}

async function isTaken({ path, save }: Request, world: World): Promise<boolean> {
  const outcome = await ask({
    ...{ fetch: world.fetch, now: world.now, isOnline: world.isOnline, path, answer: saved },
    method: path.includes('/passages/') ? 'POST' : 'PUT',
    body: JSON.stringify(save),
  });
  return outcome.is === 'answered';
}
