import { answerKnock } from '@/features/staff/doors/answer';
import { signInByPassword } from '@/features/staff/doors/sign-in';
import { typedPassword } from '@/features/staff/schema';

/** `who` null in the answer: the six digits are still to come. */
export const POST = (request: Request) => answerKnock(request, typedPassword, signInByPassword);
