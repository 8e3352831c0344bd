import 'server-only';
import type { z } from 'zod';
import type { SaveAnswer } from '@/features/newsroom/drafts/save-draft';
import { refusal } from '@/features/staff/refusals';

/** Why a draft cannot be saved, in words that its writer can act on. */
const WORDS = {
  trashed: [409, 'Not saved: the piece is in the trash.', 'Restore it, and what you wrote is saved.'],
  'key-used': [409, 'Not saved: this was sent before with other words.', 'It is sent again by itself.'],
  'somebody-else': [409, 'Not saved: somebody else is signed in here.', 'Sign in as yourself to save what you wrote.'],
  'too-large': [
    413,
    'Not saved: this is longer than any piece can be.',
    'Take some of it out, or make two pieces of it.',
  ],
  'not-a-text': [422, 'Not saved: this is not a text that the site can keep.', 'Reload the page; your words are kept.'],
} as const;

/** What a save is answered with over the wire. */
export function toResponse(answer: SaveAnswer): Response {
  if (answer.ok) return toJsonResponse(answer);
  const { problem, ok: _ok, ...more } = answer;
  if (problem === 'unknown') return refusal('unknown');
  const [status, title, detail] = WORDS[problem];
  const field = 'field' in more ? more.field : '';
  const words = field ? `Not saved: the ${FIELD_WORDS[field] ?? field} cannot be kept like this.` : title;
  return Response.json(
    { type: 'about:blank', status, problem, title: words, detail, ...more },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}

export const toJsonResponse = (answer: unknown) => Response.json(answer, { headers: { 'cache-control': 'no-store' } });

const FIELD_WORDS: Partial<Record<string, string>> = {
  sectionId: 'section',
  leadPictureId: 'lead picture',
  topicIds: 'topics',
  printTitle: 'printed title',
  printIssue: 'printed issue',
  printPage: 'printed page',
  searchTitle: 'search headline',
  searchDescription: 'search description',
};

/** More than what was and what is of the largest body is nothing that an editor sends. */
const LARGEST = 12_000_000;

/** Reads what was sent; a response that says why where it cannot be read. */
export async function readSent<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<{ ok: true; sent: z.output<Schema> } | { ok: false; response: Response }> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST) return tooLarge();
  const text = await request.text();
  if (text.length > LARGEST) return tooLarge();
  const read = schema.safeParse(parseJson(text));
  if (read.success) return { ok: true, sent: read.data };
  return { ok: false, response: toResponse({ ok: false, problem: 'not-a-text', field: '' }) };
}

const tooLarge = (): { ok: false; response: Response } => ({
  ok: false,
  response: toResponse({ ok: false, problem: 'too-large' }),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
