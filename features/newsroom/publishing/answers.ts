import 'server-only';
import { findStanding } from '@/features/newsroom/publishing/find-standing';
import type { Missing } from '@/features/newsroom/rules';
import { refusal } from '@/features/staff/refusals';

/** Why a piece does not change its state, in words that an editor can act on. */
const WORDS = {
  trashed: ['The piece is in the trash.', 'Take it out of the trash first.'],
  'changed-since': ['Somebody has changed it since.', 'Look at what stands there now, then do it again.'],
  'in-the-past': ['This time has passed.', 'Choose one that is to come, or publish now.'],
  'seen-before': ['Readers have seen it already.', 'It cannot be put off or held back any more.'],
  'ends-too-soon': ['It would be taken down before it is live.', 'Choose a later time to take it down.'],
  'under-embargo': ['It is under embargo.', 'Choose a time after the embargo, or lift it.'],
  incomplete: ['Something is missing that it cannot go out without.', 'The checks say what.'],
  'not-published': ['It is not live and not scheduled.', 'There is nothing to take back.'],
  'live-meanwhile': ['It is live by now, or not any more.', 'Look at what stands there now.'],
  'goes-live-before': ['It is scheduled for an earlier time.', 'Unschedule it first, then set the embargo.'],
  'not-yours-to-lift': ['Only those who may publish can lift an embargo.', 'Ask one of them.'],
  'not-in-review': ['It is with its writer already.', 'Nothing was changed.'],
  'nothing-to-approve': ['There is no text yet.', 'An empty piece cannot be approved.'],
  'never-seen': ['Readers have not seen it yet.', 'Change the text instead.'],
} as const;

type Answer = { ok: true } | { ok: false; problem: keyof typeof WORDS | 'unknown-article'; missing?: Missing[] };

/** What a command answered, over the wire: where the piece stands now, or why nothing was done. */
export async function toStanding(articleId: string, answer: Answer): Promise<Response> {
  if (answer.ok) {
    const standing = await findStanding(articleId, new Date());
    return standing ? Response.json(standing, { headers: { 'cache-control': 'no-store' } }) : refusal('unknown');
  }
  const { problem } = answer;
  if (problem === 'unknown-article') return refusal('unknown');
  const [title, detail] = WORDS[problem];
  const { missing } = answer;
  return Response.json(
    { type: 'about:blank', status: 409, problem, title, detail, ...(missing ? { missing } : {}) },
    { status: 409, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}
