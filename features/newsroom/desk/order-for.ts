import { z } from 'zod';
import type { SignedIn } from '@/features/staff/session';

/** Who does it, and when. */
export const byNow = ({ id, name }: SignedIn) => ({ actor: { staffId: id, name }, now: new Date() });

/** What a form was filled from, as it says itself. */
export const seenIn = (data: FormData) => z.string().max(64).catch('').parse(data.get('seen'));
