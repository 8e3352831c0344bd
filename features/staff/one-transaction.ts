import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { staffDb, type Transaction } from '@/lib/staff-db';
import type { PrismaClient } from '@/prisma/client/staff/client';

const current = new AsyncLocalStorage<Transaction>();

/**
 * What better-auth writes in `work` and what `work` writes itself are there together or not at all: a session, a key,
 * and the line of the log that tells of it.
 */
export function inOneTransaction<Answer>(work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
  return staffDb().$transaction((tx) => current.run(tx, () => work(tx)));
}

/** The client that better-auth writes with: the transaction it is called in, where it is called in one. */
export function clientOfAuth(): PrismaClient {
  return new Proxy(staffDb(), {
    get(db, name) {
      const tx = current.getStore();
      if (!tx) return Reflect.get(db, name);
      return name === '$transaction' ? (work: (tx: Transaction) => unknown) => work(tx) : Reflect.get(tx, name);
    },
  });
}
