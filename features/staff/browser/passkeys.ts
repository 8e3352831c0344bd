import { z } from 'zod';
import { ask, type Knocked, knock, refusalOf } from '@/features/staff/browser/knock';
import type { PasskeyAnswer } from '@/features/staff/passkey-json';

const challenge = z.object({
  challenge: z.string(),
  rpId: z.string().optional(),
  timeout: z.number().optional(),
});

const STOPPED = 'The device did not confirm it. Try again, or use your password.';

/** Signs in by a passkey of this device or of a phone; `as`: nobody but this person. */
export async function enterByPasskey(as?: string): Promise<Knocked> {
  const asked = await ask('sign-in/passkey/challenge', {});
  const read = challenge.safeParse(asked);
  if (!read.success) return refusalOf(asked);
  const response = await sign(read.data);
  if (!response) return { ok: false, problem: 'stopped', words: STOPPED };
  return knock('sign-in/passkey', { response, ...(as === undefined ? {} : { as }) });
}

async function sign(asked: z.infer<typeof challenge>): Promise<PasskeyAnswer | null> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: toBytes(asked.challenge),
    userVerification: 'required',
    ...(asked.rpId === undefined ? {} : { rpId: asked.rpId }),
    ...(asked.timeout === undefined ? {} : { timeout: asked.timeout }),
  };
  const signed = await navigator.credentials.get({ publicKey }).catch(() => null);
  if (!(signed instanceof PublicKeyCredential)) return null;
  const { response } = signed;
  if (!(response instanceof AuthenticatorAssertionResponse)) return null;
  return {
    ...{ id: signed.id, rawId: toText(signed.rawId), type: 'public-key', clientExtensionResults: {} },
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      authenticatorData: toText(response.authenticatorData),
      signature: toText(response.signature),
      userHandle: response.userHandle ? toText(response.userHandle) : '',
    },
  };
}

const wanted = z.object({
  challenge: z.string(),
  rp: z.object({ name: z.string(), id: z.string().optional() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number() })),
  excludeCredentials: z.array(z.object({ id: z.string() })).default([]),
});

/** Has the device make a passkey for this site; null when its owner did not want to, or it holds one already. */
export async function makePasskey(options: unknown): Promise<object | null> {
  const { challenge, rp, user, pubKeyCredParams, excludeCredentials } = wanted.parse(options);
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: toBytes(challenge),
    rp: { name: rp.name, ...(rp.id === undefined ? {} : { id: rp.id }) },
    user: { ...user, id: toBytes(user.id) },
    pubKeyCredParams,
    excludeCredentials: excludeCredentials.map(({ id }) => ({ id: toBytes(id), type: 'public-key' })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
  };
  const made = await navigator.credentials.create({ publicKey }).catch(() => null);
  if (!(made instanceof PublicKeyCredential)) return null;
  const { response } = made;
  if (!(response instanceof AuthenticatorAttestationResponse)) return null;
  return {
    ...{ id: made.id, rawId: toText(made.rawId), type: 'public-key', clientExtensionResults: {} },
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      attestationObject: toText(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function toText(bytes: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
