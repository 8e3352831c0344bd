import { z } from 'zod';
import { answerKnock } from '@/features/staff/doors/answer';
import { signInByPassword } from '@/features/staff/doors/sign-in';
import { LONGEST_PASSWORD } from '@/features/staff/schema';

const typed = z.object({ email: z.string().max(320), password: z.string().max(LONGEST_PASSWORD) });

/** `who` null in the answer: the six digits are still to come. */
export const POST = (request: Request) => answerKnock(request, typed, signInByPassword);
