import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRendition } from '@/features/media/rendition';
import { examine } from './examine';
import { fetchPicture } from './fetch-picture';
import { isPublic } from './public-address';
import { receive } from './receive';
import { sniff } from './sniff';

const plain = (format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg') =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#3a7' } })
    .toFormat(format)
    .toBuffer();
const problemOf = async (bytes: Buffer) => {
  const seen = await examine(bytes);
  return seen.ok ? 'taken in' : seen.problem;
};
const drawing = (inside: string, head = '') =>
  Buffer.from(
    `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="80" height="40">${inside}</svg>`,
  );

describe('a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('as %s is taken in, whatever it is called', async (format) => {
    expect(await examine(await plain(format))).toMatchObject({ ok: true, picture: { width: 40, height: 20 } });
  });
  test('is told by its bytes, never by its name', async () => {
    expect(await problemOf(Buffer.from('<html><script>alert(1)</script></html>'))).toBe('unknown-format');
    expect(await problemOf(Buffer.from('GIF89a'))).toBe('unknown-format');
    expect(await problemOf(Buffer.from('MZ\x90\x00'))).toBe('unknown-format');
    expect(await problemOf(Buffer.from('%PDF-1.7'))).toBe('unknown-format');
    expect(await problemOf(Buffer.alloc(0))).toBe('empty');
    expect(sniff(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toBe('heic');
  });
  test('that breaks off, or only begins like one, is refused', async () => {
    const whole = await sharp({
      create: {
        width: 600,
        height: 600,
        channels: 3,
        background: '#3a7',
        noise: { type: 'gaussian', mean: 128, sigma: 50 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await problemOf(whole.subarray(0, whole.length / 2))).toBe('broken');
    expect(await problemOf(Buffer.from('\x89PNG\r\n\x1a\nnothing more', 'latin1'))).toBe('broken');
  });
});

describe('two things in one file', () => {
  const zip = Buffer.from('PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\0\0\0', 'latin1');
  test.each([
    ['a page', Buffer.from('<script>alert(1)</script>')],
    ['a page, in capitals', Buffer.from('<!DOCTYPE HTML><HTML >')],
    ['a program of the server', Buffer.from('<?php system($_GET[0]);')],
    ['an archive', zip],
    ['an archive with some bytes behind it', Buffer.concat([zip, Buffer.from('x')])],
    ['a drawing that runs', Buffer.from('<svg onload=alert(1)>')],
  ])('a picture that is also %s', async (_, more) => {
    for (const format of ['jpeg', 'png', 'webp'] as const)
      expect(await problemOf(Buffer.concat([await plain(format), more])), format).toBe('something-else-inside');
  });
  test('a picture that is a PDF from its 20th byte on', async () => {
    const jpeg = await plain();
    const note = Buffer.from('\xff\xfe\0\x10%PDF-1.4 xxxxx', 'latin1');
    expect(await problemOf(Buffer.concat([jpeg.subarray(0, 2), note, jpeg.subarray(2)]))).toBe('something-else-inside');
  });
});

describe('a bomb', () => {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const png = (width: number, height: number) => {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 0, 0, 0, 0], 8);
    const rows = deflateSync(Buffer.alloc(1_000_000));
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('IDAT', rows),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
  test('of pixels is refused by its head', async () => {
    expect(await problemOf(png(60_000, 60_000))).toBe('too-many-pixels');
    expect(await problemOf(png(2_000_000_000, 2_000_000_000))).toMatch(/too-many-pixels|broken/);
  });
  test('of entities, of copies or of sheer size is no drawing', async () => {
    const laughs = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(await problemOf(drawing('<text>&b;</text>', laughs))).toBe('unsafe-drawing');
    expect(await problemOf(drawing('<use href="#a"/>'.repeat(3000)))).toBe('drawing-too-large');
    expect(await problemOf(drawing(`<text>${'x'.repeat(3_100_000)}</text>`))).toBe('drawing-too-large');
    const huge = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900000" height="900000"/>');
    expect(await problemOf(huge)).toMatch(/too-many-pixels|broken/);
  });
  test('of bytes or of patience is left where it is', async () => {
    async function* drip(pieces: number, wait: number) {
      for (let piece = 0; piece < pieces; piece++) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        yield Buffer.alloc(10);
      }
    }
    expect(await receive(drip(100, 0), { bytes: 50, time: 5000 })).toEqual({ ok: false, problem: 'too-large' });
    expect(await receive(drip(100, 1000), { bytes: 5000, time: 30 })).toEqual({ ok: false, problem: 'too-slow' });
    expect(await receive(null)).toEqual({ ok: false, problem: 'empty' });
    expect(await receive(drip(5, 0), { bytes: 50, time: 5000 })).toMatchObject({ ok: true });
  });
});

describe('a drawing', () => {
  test('is drawn once and never kept', async () => {
    const seen = await examine(drawing('<rect id="r" width="80" height="40" fill="#b00"/>'));
    expect(seen).toMatchObject({
      ok: true,
      picture: { ending: 'png', mediaType: 'image/png', width: 2400, height: 1200 },
    });
    if (seen.ok) expect(sniff(seen.picture.bytes)).toBe('png');
  });
  test.each([
    '<script>alert(1)</script>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
    '<g onload="alert(1)"/>',
    '<g ONCLICK="alert(1)"/>',
    '<foreignObject><body/></foreignObject>',
    '<image href="file:///etc/passwd"/>',
    '<image xlink:href="http://169.254.169.254/latest"/>',
    '<use href="http://evil.example/a.svg#a"/>',
    '<use xlink:href="data:image/svg+xml;base64,PHN2Zy8+"/>',
    '<a href="javascript:alert(1)"><rect/></a>',
    '<style>@import "http://evil.example/a.css";</style>',
    '<style>rect { fill: url(http://evil.example/a.svg#b) }</style>',
    '<rect style="fill: url( \'//evil.example/a\' )"/>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
  ])('with %s is refused', async (inside) => expect(await problemOf(drawing(inside))).toBe('unsafe-drawing'));
  test('that brings a stylesheet of its own along is refused', async () => {
    const head = '<?xml version="1.0"?><?xml-stylesheet href="http://evil.example/a.css"?>';
    expect(await problemOf(drawing('<rect/>', head))).toBe('unsafe-drawing');
  });
});

describe('what a file tells', () => {
  const iptc = (...lines: [number, string][]) => {
    const records = Buffer.concat(
      lines.map(([tag, words]) => {
        const said = Buffer.from(words);
        return Buffer.concat([Buffer.from([0x1c, 2, tag, said.length >> 8, said.length & 255]), said]);
      }),
    );
    const resource = Buffer.concat([
      Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
      Buffer.alloc(4),
      records,
      Buffer.alloc(records.length % 2),
    ]);
    resource.writeUInt32BE(records.length, 22);
    const marker = Buffer.from([0xff, 0xed, (resource.length + 2) >> 8, (resource.length + 2) & 255]);
    return Buffer.concat([marker, resource]);
  };
  const told = async () => {
    const shot = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#678' } })
      .withExif({
        IFD0: { Make: 'Kolvik Optical', Model: 'K-9', Artist: 'Ada' },
        IFD2: { BodySerialNumber: 'SN-4711', DateTimeOriginal: '2026:10:02 11:20:00' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '60/1 10/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '24/1 56/1 0/1',
        },
      })
      .jpeg()
      .toBuffer();
    const note = iptc(
      [5, 'Radar mast'],
      [120, 'The mast above Kolvik.'],
      [80, 'Ada Örnsköld'],
      [110, 'Kaldrup'],
      [55, '20261002'],
    );
    return Buffer.concat([shot.subarray(0, 2), note, shot.subarray(2)]);
  };
  test('is read and offered: caption, credit, day', async () => {
    const seen = await examine(await told());
    expect(seen).toMatchObject({
      ok: true,
      picture: {
        said: {
          ...{ title: 'Radar mast', caption: 'The mast above Kolvik.', credit: 'Ada Örnsköld / Kaldrup' },
          takenAt: new Date('2026-10-02T12:00:00Z'),
          withheld: ['place', 'camera', 'serial-number'],
        },
      },
    });
  });
  test.each(['avif', 'webp', 'jpeg'] as const)('never reaches a reader: nothing of it is in the %s', async (format) => {
    const original = await told();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const made = await makeRendition(original, { x: 0.5, y: 0.5 }, { ratio: '16x9', width: 640, format });
    const { exif, iptc: notes, xmp } = await sharp(made).metadata();
    expect([exif, notes, xmp]).toEqual([undefined, undefined, undefined]);
    for (const word of ['Kolvik', 'SN-4711', 'Exif', 'GPS', 'Photoshop', 'Ada'])
      expect(made.includes(Buffer.from(word)), word).toBe(false);
  });
});

describe('from an address', () => {
  const servers: Server[] = [];
  const serve = async (answer: RequestListener, host = '127.0.0.1') => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const at = server.address() as AddressInfo;
    return { port: at.port, url: `http://${host}:${at.port}` };
  };
  const here = (address: string) => address === '127.0.0.1';
  let hits = 0;
  let inside: { port: number; url: string };
  beforeAll(async () => {
    inside = await serve((_request, response) => {
      hits += 1;
      response.end('secret');
    }, '127.0.0.2');
  });
  afterAll(() => servers.map((server) => server.close()));

  test.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.31.255.255',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
    ],
    ...['255.255.255.255', '::1', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', 'fe80::1', 'fc00::1'],
    ...['2002:7f00:1::', '2001::1', '2001:db8::1', 'ff02::1', '::127.0.0.1', 'no address'],
  ])('%s is nobody’s to ask', (address) => expect(isPublic(address)).toBe(false));
  test.each(['8.8.8.8', '193.99.144.80', '2a02:2e0:3fe:1001:302::', '2606:4700::1'])('%s may be asked', (address) =>
    expect(isPublic(address)).toBe(true),
  );

  test('nothing of this machine or a private network is asked, however it is spelled', async () => {
    const { port } = inside;
    for (const address of [
      ...[inside.url, `http://localhost:${port}/`, `http://2130706434:${port}/`, `http://0x7f000002:${port}/`],
      ...[`http://0177.0.0.2:${port}/`, `http://127.2:${port}/`, `http://[::ffff:127.0.0.2]:${port}/`, 'http://[::1]/'],
      ...['http://169.254.169.254/latest/meta-data/', 'http://10.0.0.1/', 'https://192.168.1.1/a.jpg', 'http://0/'],
    ])
      expect(await fetchPicture(address), address).toEqual({ ok: false, problem: 'private-address' });
    expect(hits).toBe(0);
  });
  test('a name that means a private machine among public ones is refused, and what was judged is what is asked', async () => {
    const resolve = async () => ['8.8.8.8', '127.0.0.2'];
    expect(await fetchPicture('http://pictures.example/a.jpg', { resolve })).toMatchObject({
      problem: 'private-address',
    });
    const picture = await serve((request, response) => response.end(`for ${request.headers.host}`));
    let asked = 0;
    const rebinding = async () => (++asked === 1 ? ['127.0.0.1'] : ['127.0.0.2']);
    const got = await fetchPicture(`http://pictures.example:${picture.port}/a.jpg`, {
      resolve: rebinding,
      mayAsk: here,
    });
    expect(got).toEqual({ ok: true, bytes: Buffer.from(`for pictures.example:${picture.port}`) });
    expect(asked).toBe(1);
  });
  test('a move into a private network is refused at that hop, and a file, a word of another protocol and a login too', async () => {
    const { url } = await serve((request, response) => {
      const to = decodeURIComponent(request.url?.slice(1) ?? '');
      response.writeHead(302, { location: to }).end();
    });
    const moved = (to: string) => fetchPicture(`${url}/${encodeURIComponent(to)}`, { mayAsk: here });
    expect(await moved(`${inside.url}/a.jpg`)).toMatchObject({ problem: 'private-address' });
    expect(await moved('http://169.254.169.254/')).toMatchObject({ problem: 'private-address' });
    expect(await moved('http://[::1]/')).toMatchObject({ problem: 'private-address' });
    expect(await moved('file:///etc/passwd')).toMatchObject({ problem: 'no-address' });
    expect(await moved(`http://user:password@127.0.0.1/`)).toMatchObject({ problem: 'no-address' });
    expect(hits).toBe(0);
    for (const typed of [
      'gopher://8.8.8.8/',
      'file:///etc/passwd',
      'data:image/png,x',
      'kolvik',
      'http://a:b@mon.example/',
    ])
      expect(await fetchPicture(typed), typed).toMatchObject({ problem: 'no-address' });
    expect(await fetchPicture('http://8.8.8.8:22/')).toMatchObject({ problem: 'private-address' });
  });
  test('what leads in circles, never ends or says nothing is left', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/round') response.writeHead(301, { location: '/round' }).end();
      else if (request.url === '/endless') for (let piece = 0; piece < 40; piece++) response.write(Buffer.alloc(100));
      else if (request.url === '/missing') response.writeHead(404).end();
    });
    const from = (path: string) => fetchPicture(url + path, { mayAsk: here, time: 150, bytes: 1000 });
    expect(await from('/round')).toMatchObject({ problem: 'too-many-moves' });
    expect(await from('/endless')).toMatchObject({ problem: 'too-large' });
    expect(await from('/silent')).toMatchObject({ problem: 'no-answer' });
    expect(await from('/missing')).toMatchObject({ problem: 'no-answer' });
  });
});
