import { env } from '@/lib/env';
import { inBucket } from '@/lib/originals/bucket';
import { carryOver } from '@/lib/originals/carry-over';
import { inFolder } from '@/lib/originals/folder';

// `npm run originals bucket` or `folder`: says in one sentence what was done.
const { ORIGINALS_URL, MON_DATA } = env();
if (!ORIGINALS_URL) throw new Error('ORIGINALS_URL names the bucket.');
const [folder, bucket] = [inFolder(MON_DATA), inBucket(ORIGINALS_URL)];
const toBucket = process.argv[2] === 'bucket';
const { carried, there } = await carryOver(...(toBucket ? ([folder, bucket] as const) : ([bucket, folder] as const)));
process.stdout.write(`${carried} brought over, ${there} there already; nothing was taken away.`);
