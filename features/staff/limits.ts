import 'server-only';
import { writeDown } from '@/features/newsroom/audit';
import { countAttempt } from '@/lib/attempts';
import { networkOf } from '@/lib/network';
import { staffDb } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';

const MINUTE = 60_000;

/** How often a door may be tried within a time: for one account, and from one network, where a whole house may sit. */
const LIMITS = {
  'sign-in': { account: 10, network: 60, every: 15 * MINUTE },
  code: { account: null, network: 60, every: 15 * MINUTE },
  passkey: { account: null, network: 120, every: 15 * MINUTE },
  reset: { account: 3, network: 20, every: 60 * MINUTE },
  link: { account: null, network: 60, every: 60 * MINUTE },
} as const;
export type Door = keyof typeof LIMITS;

export type Knock = { address: string | null; now: Date };

/** Counts one try at a door, also one that will succeed; false when there were too many. The log tells of the first. */
export async function mayTry(door: Door, { address, now }: Knock, account?: string): Promise<boolean> {
  const { every, ...most } = LIMITS[door];
  const network = networkOf(address);
  const keys = [
    { key: `staff:${door}:network:${network}`, most: most.network },
    ...(account !== undefined && most.account ? [{ key: accountKey(door, account), most: most.account }] : []),
  ];
  let allowed = true;
  for (const { key, most } of keys) {
    const count = await countAttempt({ key, every, now });
    if (count > most) allowed = false;
    if (count === most + 1) await noteFlood(door, network, now);
  }
  return allowed;
}

/** Whoever got in starts again at nothing. */
export async function forgetTries(door: Door, account: string): Promise<void> {
  await staffDb().attempt.deleteMany({ where: { key: accountKey(door, account) } });
}

/** What strangers type is counted, and not kept. */
const accountKey = (door: Door, account: string) => `staff:${door}:account:${hashToken(account.trim().toLowerCase())}`;

async function noteFlood(door: Door, network: string, now: Date): Promise<void> {
  await writeDown(staffDb(), {
    ...{ actor: { staffId: null, name: 'somebody outside' }, at: now, action: 'try-too-often' },
    ...{ thing: { kind: 'door', id: door }, after: { network } },
  });
}
