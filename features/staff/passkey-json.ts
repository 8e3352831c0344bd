import { z } from 'zod';

/** What a browser says of a passkey that signed a challenge; its bytes are checked by who verifies the signature. */
export const passkeyAnswer = z.object({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
  response: z.object({
    clientDataJSON: z.string().max(4000),
    authenticatorData: z.string().max(4000),
    signature: z.string().max(4000),
    userHandle: z
      .string()
      .max(400)
      .nullish()
      .transform((it) => it ?? ''),
  }),
});
export type PasskeyAnswer = z.infer<typeof passkeyAnswer>;

/** What it says of a new one. */
export const newPasskey = z.object({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
  response: z.object({
    clientDataJSON: z.string().max(4000),
    attestationObject: z.string().max(20_000),
    transports: z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])).default([]),
  }),
});
