import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { ADDRESS_HEADER } from '@/features/staff/own-path';

/** Next writes this name in development, where React wants to evaluate and styles arrive by script. */
const DEVELOPING = process.env.NODE_ENV === 'development';

/**
 * A policy of its own for every answer of the newsroom: a script runs only with the word drawn for this one. That nothing is
 * kept or indexed, and no address told to other sites, the press says (press/headers.ts).
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyWith(randomBytes(18).toString('base64'));
  const headers = new Headers(request.headers);
  // Next reads the word from here and gives it to its own scripts.
  headers.set('content-security-policy', policy);
  headers.set(ADDRESS_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set('content-security-policy', policy);
  return answer;
}

export const config = { matcher: ['/admin', '/admin/:path*'] };

function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${DEVELOPING ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${DEVELOPING ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
