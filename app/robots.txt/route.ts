import { CHROME } from '@/features/articles/tags';
import { answer } from '@/features/found/answer';
import { isFound } from '@/features/found/is-found';
import { POLICY } from '@/features/found/policy/policy';
import { toRobots } from '@/features/found/policy/robots';
import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

export const GET = async () =>
  answer(toRobots(POLICY, env().SITE_ADDRESS, await isFound()), 'text/plain', { tags: [CHROME] });
