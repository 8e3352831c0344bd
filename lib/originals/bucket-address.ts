import { z } from 'zod';

export type BucketAddress = {
  /** Of the bucket itself: https://s3.example/mon */
  endpoint: string;
  region: string;
  login: { key: string; secret: string };
  /** What names begin with there; empty, or ending in a slash. */
  prefix: string;
};

/**
 * Reads ORIGINALS_URL: https://KEY:SECRET@s3.example/bucket, with /folder/ behind it where the bucket holds other things
 * too, and ?region=… where the service asks for one. What a key or a secret holds of / + @ : is written as %2F %2B %40 %3A.
 */
export const bucketAddress = z
  .url({ protocol: /^https?$/, hostname: /./ })
  .refine((text) => URL.canParse(text) && isWhole(new URL(text)), 'must be https://KEY:SECRET@host/bucket')
  .transform((text): BucketAddress => {
    const { origin, username, password, pathname, searchParams } = new URL(text);
    const [bucket = '', ...folders] = pathname.split('/').filter(Boolean);
    return {
      endpoint: `${origin}/${bucket}`,
      region: searchParams.get('region') ?? 'auto',
      login: { key: decodeURIComponent(username), secret: decodeURIComponent(password) },
      prefix: folders.map((folder) => `${decodeURIComponent(folder)}/`).join(''),
    };
  });

const isWhole = ({ username, password, pathname }: URL) =>
  username !== '' && password !== '' && pathname.replaceAll('/', '') !== '';
