import { z } from 'zod';
import { answerKnock } from '@/features/staff/doors/answer';
import { signInByPasskey } from '@/features/staff/doors/sign-in';
import { passkeyAnswer } from '@/features/staff/passkey-json';

const typed = z.object({ response: passkeyAnswer, as: z.uuid().optional() });

/** `as`: only this person is let in; somebody else's passkey is refused. */
export const POST = (request: Request) =>
  answerKnock(request, typed, ({ response, as }, asking) => signInByPasskey(response, asking, as));
