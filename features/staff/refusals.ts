/** Why a door of the newsroom stays shut, and what whoever knocks can do. */
const REFUSALS = {
  'signed-out': [401, 'You are signed out.', 'Sign in again. What you wrote is kept on this device.'],
  'somebody-else': [409, 'Somebody else is signed in here now.', 'Sign in as yourself again. What you wrote is kept.'],
  'not-allowed': [403, 'This is not yours to do.', 'An owner can change what you may do.'],
  'second-step-missing': [403, 'Your second step is missing.', 'Set it up at /admin/second-step and come back.'],
  'cross-site': [403, 'This came from another site.', 'Open the newsroom itself and do it there.'],
  unknown: [404, 'There is no such piece.', 'It may be in the trash, or somebody else’s.'],
  'not-json': [415, 'This cannot be read.', 'Send it as application/json.'],
  'too-much': [413, 'This is too much at once.', 'Send less of it.'],
  unreadable: [400, 'This cannot be read.', 'Reload the page: the newsroom may have been renewed since it was opened.'],
  'wrong-password': [401, 'E-mail or password is not right.', 'Try again, or use “Forgotten”.'],
  'wrong-code': [401, 'This code is not right.', 'Codes change every 30 seconds: take the one shown now.'],
  'used-code': [401, 'This code was used already.', 'Each counts once. Begin again and take the next one.'],
  'wrong-recovery-code': [401, 'This recovery code is not right.', 'Each of them works once. Take another.'],
  'wrong-passkey': [401, 'This passkey is not known here.', 'Use your password and the six digits.'],
  'too-late': [401, 'That took too long.', 'Begin again with your password.'],
  'too-often': [429, 'That was too often.', 'Wait a quarter of an hour, then try again.'],
} as const satisfies Record<string, readonly [number, string, string]>;

export type Refusal = keyof typeof REFUSALS;

/** An answer as RFC 9457 has it, with words that a person can act on. */
export function refusal(problem: Refusal, more: Record<string, unknown> = {}): Response {
  const [status, title, detail] = REFUSALS[problem];
  return Response.json(
    { type: 'about:blank', status, problem, title, detail, ...more },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}
