import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { backOf, currentAddress } from '@/features/staff/back';
import { may, type Permission, type PieceInQuestion } from '@/features/staff/permissions';
import { refusal } from '@/features/staff/refusals';
import { needsSecondStep } from '@/features/staff/second-step';
import { findSignedIn, type SignedIn, whoAsks } from '@/features/staff/session';

export type { SignedIn } from '@/features/staff/session';

/**
 * The first line of every page and action of the newsroom. Signed out: on to the sign-in, and back here. Not allowed, or
 * no such piece (`piece` null): a page that says neither what it is nor whether it is there.
 */
export async function requireStaff(permission?: Permission, piece?: PieceInQuestion | null): Promise<SignedIn> {
  const staff = await requireSignedIn();
  if (await needsSecondStep(staff)) redirect('/admin/second-step');
  if (!isAllowed(staff, permission, piece)) notFound();
  return staff;
}

/** For one's own account, and for setting up the second step that everything else waits for. */
export async function requireSignedIn(): Promise<SignedIn> {
  const staff = await whoAsks();
  if (!staff) redirect(`/admin/sign-in${backOf(await currentAddress())}`);
  return staff;
}

export type Admitted = { ok: true; staff: SignedIn } | { ok: false; response: Response };

/** The first line of every route of the newsroom. `piece` null: there is none, which is answered like one that is hidden. */
export async function admit(
  request: Request,
  permission?: Permission,
  piece?: PieceInQuestion | null,
): Promise<Admitted> {
  const foreign = refuseForeign(request);
  if (foreign) return { ok: false, response: foreign };
  const staff = await findSignedIn(request.headers);
  if (!staff) return refuse('signed-out');
  if (await needsSecondStep(staff)) return refuse('second-step-missing');
  if (piece === null) return refuse('unknown');
  if (isAllowed(staff, permission, piece)) return { ok: true, staff };
  // Of a piece that one may not even read, nothing is said.
  return refuse(piece && !may(staff, 'article:read', piece) ? 'unknown' : 'not-allowed');
}

/** For doors that strangers knock at: whoever they are, they come from the newsroom's own pages and write JSON or send bytes. */
export function refuseForeign(request: Request): Response | null {
  if (isForeign(request)) return refusal('cross-site');
  return isReadable(request) ? null : refusal('not-json');
}

const refuse = (problem: Parameters<typeof refusal>[0]): Admitted => ({ ok: false, response: refusal(problem) });

const isAllowed = (staff: SignedIn, permission?: Permission, piece?: PieceInQuestion | null) =>
  piece !== null && (permission === undefined || may(staff, permission, piece));

/** Sent from another site's page: browsers say so, and no program of ours is in between. */
function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return site === null;
  return URL.canParse(origin) ? new URL(origin).host !== request.headers.get('host') : true;
}

/** A form of another site can send anything but JSON and plain bytes. */
function isReadable(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return true;
  return /^application\/(json|octet-stream)\b/i.test(request.headers.get('content-type') ?? '');
}
