import 'server-only';
import { isDemonstration } from '@/features/organisation/queries';
import { env } from '@/lib/env';

/** Whether mail reaches anybody: without a mail server, or among invented things, links are shown to be passed on. */
export const mailLeaves = async (): Promise<boolean> => env().SMTP_URL !== undefined && !(await isDemonstration());
