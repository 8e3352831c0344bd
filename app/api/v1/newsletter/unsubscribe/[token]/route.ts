import { leaveByLink } from '@/features/newsletter/commands/leave';
import { leavePath } from '@/features/newsletter/paths';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/api/v1/newsletter/unsubscribe/[token]'>;

/**
 * RFC 8058: a mail program posts here when its user presses its own "unsubscribe". No cookie, no login, no question, no
 * redirect; the link itself is the right to leave, and it is good for ever.
 */
export async function POST(_request: Request, { params }: Context) {
  if (!(await leaveByLink((await params).token, new Date()))) {
    const detail = 'This link was not made here, or part of it is missing.';
    return Response.json(
      { title: 'Unknown link', status: 404, detail },
      { status: 404, headers: { 'content-type': 'application/problem+json' } },
    );
  }
  return new Response('You have left this list.\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** A person who opens the link, and a scanner that opens every link, get a page with a button; nothing changes. */
export async function GET(_request: Request, { params }: Context) {
  const { token } = await params;
  return new Response(null, { status: 303, headers: { location: leavePath(encodeURIComponent(token)) } });
}
