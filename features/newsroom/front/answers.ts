import 'server-only';
import type { BannerAnswer } from '@/features/newsroom/front/commands/breaking';
import type { ChangeAnswer } from '@/features/newsroom/front/commands/change-draft';
import type { LayoutAnswer } from '@/features/newsroom/front/commands/earlier-layouts';
import type { PublishFrontAnswer } from '@/features/newsroom/front/commands/publish-front';
import { findBoard } from '@/features/newsroom/front/find-board';

const WORDS = {
  'changed-meanwhile': ['Somebody has changed this meanwhile.', 'Look at what stands there now, then do it again.'],
  'stands-elsewhere': ['This piece stands in another place already.', 'Move it from there.'],
  'may-not-stand': [
    'This piece cannot stand there.',
    'A slot shows what it is for; briefs and advertisements are never put anywhere by hand.',
  ],
  'picture-unready': [
    'This picture has no credit, nobody has said what it shows, or its rights are over.',
    'See to it under Media.',
  ],
  'in-the-past': ['This time has passed.', 'Choose one that is to come.'],
  'live-meanwhile': ['Readers see it by now.', 'Publish another in its place.'],
  'not-live': ['Readers do not have this piece.', 'A line can lead to it once it is live.'],
  unknown: ['There is none.', 'Nothing was changed.'],
} as const;

type Answer = ChangeAnswer | PublishFrontAnswer | LayoutAnswer | BannerAnswer;

/** What a command answered, over the wire: the desk as it is now, or why nothing was done. */
export async function toBoard(answer: Answer): Promise<Response> {
  if (answer.ok) return Response.json(await findBoard(new Date()), { headers: { 'cache-control': 'no-store' } });
  const [title, detail] = WORDS[answer.problem];
  return Response.json(
    { type: 'about:blank', status: 409, problem: answer.problem, title, detail },
    { status: 409, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}
