import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cutRound, makeRendition, parseRendition } from '@/features/media/rendition';

test.each([
  ['16x9-640.avif', { ratio: '16x9', width: 640, format: 'avif' }],
  ['original-1920.jpeg', { ratio: 'original', width: 1920, format: 'jpeg' }],
  ['16x9-641.avif', null],
  ['16x9-99999.avif', null],
  ['2x1-640.avif', null],
  ['constructor-640.avif', null],
  ['16x9-640.svg', null],
  ['../../etc/passwd', null],
])('%s names a size that is made, or none', (name, rendition) => expect(parseRendition(name)).toEqual(rendition));

test('a cut keeps the focal point and stays inside', () => {
  expect(cutRound({ x: 0.5, y: 0.5 }, 1600, 900, 1)).toEqual({ left: 350, top: 0, width: 900, height: 900 });
  expect(cutRound({ x: 1, y: 0 }, 1600, 900, 1)).toEqual({ left: 700, top: 0, width: 900, height: 900 });
  expect(cutRound({ x: 0, y: 1 }, 900, 1600, 16 / 9)).toEqual({ left: 0, top: 1094, width: 900, height: 506 });
});

const CORNERS = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="800" height="400" fill="#fff"/>
  <rect x="700" y="300" width="100" height="100" fill="#f00"/></svg>`;

test('a drawing is shown whole, to its last corner', async () => {
  const made = await makeRendition(
    Buffer.from(CORNERS),
    { x: 0.5, y: 0.5 },
    { ratio: 'original', width: 320, format: 'jpeg' },
  );
  const { data, info } = await sharp(made).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([320, 160]);
  const [red = 0, green = 255] = data.subarray((150 * info.width + 310) * info.channels);
  expect(red).toBeGreaterThan(200);
  expect(green).toBeLessThan(60);
});

test('a photograph that a camera turned is cut as it is seen', async () => {
  const turned = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#888' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const made = await makeRendition(turned, { x: 0.5, y: 0.5 }, { ratio: '16x9', width: 320, format: 'webp' });
  const { width, height } = await sharp(made).metadata();
  expect([width, height]).toEqual([200, 113]);
});

test('a picture is never made larger than it is', async () => {
  const small = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  const made = await makeRendition(small, { x: 0.5, y: 0.5 }, { ratio: '3x2', width: 1920, format: 'avif' });
  expect((await sharp(made).metadata()).width).toBe(300);
});
