import type { Actor } from '@/features/newsroom/actor';
import type { Transaction } from '@/lib/staff-db';
import type { Prisma } from '@/prisma/client/staff/client';

type Deed = {
  actor: Actor;
  at: Date;
  /** As an editor would say it: "publish", "withdraw". */
  action: string;
  thing: { kind: string; id: string };
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
};

/** Writes down who did what to which thing; nobody's login may change it afterwards. */
export async function writeDown(tx: Transaction, { actor, at, action, thing, before, after }: Deed): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at,
      staffId: actor.staffId,
      actor: actor.name,
      action,
      thingKind: thing.kind,
      thingId: thing.id,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  });
}
