import 'server-only';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { nextCookies } from 'better-auth/next-js';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { SESSION_COOKIE } from '@/features/staff/cookie';
import { clientOfAuth } from '@/features/staff/one-transaction';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/features/staff/schema';
import { env } from '@/lib/env';

/** Somebody is signed in for a working day and then asked again; what they write meanwhile is kept. */
const SESSION_HOURS = 12;
const HOUR = 3600;
/** As an authenticator names it. */
export const ISSUER = 'MON newsroom';

let kept: ReturnType<typeof make> | null = null;

/**
 * What knows passwords, codes, passkeys and sessions. Nothing of it is mounted: its own addresses do not exist, and every
 * call goes through a door of ours that limits, guards and writes down.
 */
export function staffAuth() {
  kept ??= make();
  return kept;
}

function make() {
  const { STAFF_KEY, SITE_URL, SITE_ADDRESS } = env();
  if (!STAFF_KEY) throw new Error('STAFF_KEY is missing: npm start draws one (docs/operations.md).');
  return betterAuth({
    appName: ISSUER,
    secret: STAFF_KEY,
    baseURL: SITE_ADDRESS,
    database: prismaAdapter(clientOfAuth(), { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    // Our own doors count attempts, in the database, for each account and network (features/staff/limits.ts).
    rateLimit: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      ...{ enabled: true, disableSignUp: true, revokeSessionsOnPasswordReset: true },
      ...{ minPasswordLength: SHORTEST_PASSWORD, maxPasswordLength: LONGEST_PASSWORD },
    },
    user: {
      modelName: 'staff',
      additionalFields: {
        role: { type: 'string', input: false },
        sectionIds: { type: 'string[]', input: false },
        leftAt: { type: 'date', required: false, input: false },
        preferences: { type: 'json', required: false, input: false },
      },
    },
    session: {
      ...{ modelName: 'staffSession', fields: { userId: 'staffId' } },
      // It ends when it was said to end: a page cannot renew the cookie in the middle of being rendered.
      ...{ expiresIn: SESSION_HOURS * HOUR, disableSessionRefresh: true, freshAge: HOUR },
    },
    account: { modelName: 'staffAccount', fields: { userId: 'staffId' } },
    verification: { modelName: 'staffVerification', storeIdentifier: 'hashed' },
    databaseHooks: { session: { create: { before: async ({ userId }) => refuseWhoLeft(userId) } } },
    advanced: {
      cookiePrefix: 'mon',
      useSecureCookies: SITE_URL?.startsWith('https:') ?? false,
      cookies: { session_token: { name: SESSION_COOKIE } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    plugins: [
      twoFactor({
        issuer: ISSUER,
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: HOUR / 4 },
        schema: { twoFactor: { modelName: 'staffTwoFactor', fields: { userId: 'staffId' } } },
        twoFactorTable: 'staffTwoFactor',
      }),
      passkey({
        rpName: ISSUER,
        // A number is no name that a passkey can be for: without a public address only localhost has them.
        rpID: SITE_URL ? new URL(SITE_URL).hostname : 'localhost',
        ...(SITE_URL ? { origin: new URL(SITE_URL).origin } : {}),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: { afterVerification: async ({ verification }) => refuseUnverified(verification) },
        schema: { passkey: { modelName: 'staffPasskey', fields: { userId: 'staffId', credentialID: 'credentialId' } } },
      }),
      nextCookies(),
    ],
  });
}

/** False: no session is made. */
async function refuseWhoLeft(staffId: string): Promise<false | undefined> {
  const found = await clientOfAuth().staff.findUnique({ where: { id: staffId }, select: { leftAt: true } });
  return found && found.leftAt === null ? undefined : false;
}

/** A passkey stands for both steps only where its device asked who is there. */
function refuseUnverified({ authenticationInfo }: { authenticationInfo: { userVerified: boolean } }): void {
  if (!authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED', { message: 'The device asked nobody.' });
}
