import { Copy } from './copy';
import { ASK_AGAIN, FOREVER, guardHeaders, RULES_PATH } from './headers';
import { STYLE, STYLE_PATH } from './refusal-page';
import { makeWires } from './wires';

/** Hovering over a link fetches the page: the click makes no request. Nothing that costs or changes anything. */
const RULES = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: [
                '/admin*',
                '/api/*',
                '/feeds/*',
                '/files/*',
                '/pictures/*',
                '/preview/*',
                '/*newsletter/*',
                '/*search*',
              ],
            },
          },
          { not: { selector_matches: '[rel~="nofollow"], [download], [target="_blank"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

/** The two files that the press itself publishes. */
export async function ownFiles(): Promise<Copy[]> {
  return [
    await ownFile(RULES_PATH, 'application/speculationrules+json', JSON.stringify(RULES), ASK_AGAIN),
    await ownFile(STYLE_PATH, 'text/css; charset=utf-8', STYLE, FOREVER),
  ];
}

async function ownFile(path: string, contentType: string, text: string, cacheControl: string): Promise<Copy> {
  const never = Number.POSITIVE_INFINITY;
  const mark = { tags: [], renewAt: never, neverAfter: never, status: 200, location: null, build: '' };
  const said = {
    contentType,
    cacheControl,
    rest: guardHeaders('file'),
    compressible: true,
    tagged: true,
    modifiedAt: null,
  };
  return new Copy(path, 'files', mark, 0, await makeWires(Buffer.from(text), said), false, null);
}
