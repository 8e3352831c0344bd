import { z } from 'zod';
import { answerKnock } from '@/features/staff/doors/answer';
import { signInByCode } from '@/features/staff/doors/sign-in';

const typed = z.object({ code: z.string().max(40), recovery: z.boolean().default(false) });

export const POST = (request: Request) => answerKnock(request, typed, signInByCode);
