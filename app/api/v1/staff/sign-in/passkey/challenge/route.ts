import { staffAuth } from '@/features/staff/auth';
import { askingOf } from '@/features/staff/doors/answer';
import { refuseForeign } from '@/features/staff/guard';
import { mayTry } from '@/features/staff/limits';
import { refusal } from '@/features/staff/refusals';

/** What a device is to sign; the same for everybody who asks. */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  if (!(await mayTry('passkey', askingOf(request)))) return refusal('too-often');
  const options = await staffAuth().api.generatePasskeyAuthenticationOptions({ headers: request.headers });
  return Response.json(options, { headers: { 'cache-control': 'no-store' } });
}
