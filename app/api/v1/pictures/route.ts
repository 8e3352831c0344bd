import { z } from 'zod';
import { foundPicture, notTakenIn } from '@/features/newsroom/pictures/answers';
import { takeIn } from '@/features/newsroom/pictures/commands/take-in';
import { fetchPicture } from '@/features/newsroom/pictures/intake/fetch-picture';
import { receive } from '@/features/newsroom/pictures/intake/receive';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';
import { isWithinLimit } from '@/lib/attempts';

const fromAddress = z.object({ address: z.string().trim().min(1).max(2000) });
/** Addresses one person may have fetched in ten minutes. */
const MOST_FETCHES = 60;

/** POST /api/v1/pictures?name=radar.jpg with the bytes, or as JSON with the address of a picture: takes it in. */
export async function POST(request: Request) {
  const admitted = await admit(request, 'picture:add');
  if (!admitted.ok) return admitted.response;
  const { id, name } = admitted.staff;
  const actor = { staffId: id, name };
  const now = new Date();
  if (/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    const asked = fromAddress.safeParse(await request.json().catch(() => null));
    if (!asked.success) return notTakenIn('no-address');
    const limit = { key: `fetch-picture:${id}`, most: MOST_FETCHES, every: 600_000, now };
    if (!(await isWithinLimit(limit))) return refusal('too-often');
    const fetched = await fetchPicture(asked.data.address);
    return fetched.ok ? answer(fetched.bytes, nameIn(asked.data.address)) : notTakenIn(fetched.problem);
  }
  const received = await receive(request.body);
  if (!received.ok) return notTakenIn(received.problem);
  return answer(received.bytes, new URL(request.url).searchParams.get('name') ?? '');

  async function answer(sent: Buffer, called: string) {
    const taken = await takeIn({ sent, name: called, actor, now });
    return taken.ok ? foundPicture(taken.id, taken.already) : notTakenIn(taken.problem);
  }
}

const nameIn = (address: string) => {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
};
