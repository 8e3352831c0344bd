import { parseEmail } from '@/features/mail/email-address';
import { findPublisher } from '@/features/mail/queries';
import { collectOwnData } from '@/features/newsletter/own/own-data';
import { toProof } from '@/features/newsletter/own/proof';
import { readerDb } from '@/lib/reader-db';
import { staffDb } from '@/lib/staff-db';

// `npm run proof ADDRESS`: the page goes to standard output. Says nothing where nothing is kept of the address.
try {
  const email = parseEmail(process.argv[2] ?? '');
  const known =
    email && (await staffDb().subscriber.findUnique({ where: { emailKey: email.key }, select: { id: true } }));
  const data = known && (await collectOwnData(known.id, new Date()));
  if (data) process.stdout.write(toProof(data, await findPublisher()));
} finally {
  await Promise.all([staffDb().$disconnect(), readerDb().$disconnect()]);
}
