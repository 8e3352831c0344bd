import 'server-only';
import { isDemonstration } from '@/features/organisation/queries';
import { env } from '@/lib/env';

/** Whether search engines may keep what they read here: invented content at a public address is not to be found. */
export const isFound = async (): Promise<boolean> => !((await isDemonstration()) && env().SITE_URL !== undefined);
