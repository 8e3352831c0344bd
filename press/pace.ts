import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';

type Purse = { left: number; filledAt: number };

/** So many visitors are remembered; who is forgotten begins anew with a full purse. */
const REMEMBERED = 20_000;

/** Lets each visitor do something so often: a purse of `burst`, refilled at `perSecond`. Nothing of it is written down. */
export class Pace {
  readonly #purses = new LRUCache<string, Purse>({ max: REMEMBERED });

  constructor(
    readonly perSecond: number,
    readonly burst: number,
  ) {}

  /** Takes one; false when the purse is empty. */
  allows(address: string, now: number): boolean {
    const key = neighbourhoodOf(address);
    const purse = this.#purses.get(key) ?? { left: this.burst, filledAt: now };
    const left = Math.min(this.burst, purse.left + ((now - purse.filledAt) / 1000) * this.perSecond);
    this.#purses.set(key, { left: left < 1 ? left : left - 1, filledAt: now });
    return left >= 1;
  }
}

/** Who has one IPv6 address has a whole /64 of them. */
function neighbourhoodOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const gap = address.includes('::') ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0') : [];
  return [...before, ...gap, ...after].slice(0, 4).join(':');
}
