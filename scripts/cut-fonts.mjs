// Cuts the site's fonts from the @fontsource-variable packages into app/fonts. The results are committed, so this
// runs only when a package or a range below changes: node scripts/cut-fonts.mjs
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** What an article may load of fonts: italics in its text and a byline from Prague included. */
const ALL_OF_A_PAGE = 120_000;

// An axis costs as much as a second drawing: the optical size is worth two cuts (text and headlines), not an axis of
// 40 kB; a width of its own for small labels was not worth 18.
const TEXT = { package: 'source-serif-4', axes: { opsz: 18, wght: { min: 400, max: 640 } } };
const DISPLAY = { package: 'source-serif-4', axes: { opsz: 40, wght: 600 } };
const ITALIC = { package: 'source-serif-4', axes: { opsz: 18, wght: 400 } };
const SANS = { package: 'archivo', axes: { wdth: 96, wght: { min: 420, max: 700 } } };

// The package's own Latin set without combining marks and letters that only other languages use.
const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
];
// Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Turkish, the Baltic languages, and the capital sharp s.
const CENTRAL_EUROPE = [
  [0x100, 0x107],
  [0x10c, 0x113],
  [0x116, 0x11b],
  [0x11e, 0x11f],
  [0x122, 0x123],
  [0x12a, 0x12b],
  [0x12e, 0x130],
  [0x136, 0x137],
  [0x139, 0x13e],
  [0x141, 0x148],
  [0x150, 0x151],
  [0x154, 0x155],
  [0x158, 0x15b],
  [0x15e, 0x165],
  [0x16a, 0x16b],
  [0x16e, 0x173],
  [0x179, 0x17e],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
  [0x2020, 0x2020],
];
const GREEK = [[0x370, 0x3ff]];
const CYRILLIC = [
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2116, 0x2116],
];

const FILES = [
  { name: 'serif-latin', from: TEXT, file: 'latin-opsz-normal', letters: LATIN, usual: true },
  { name: 'display-latin', from: DISPLAY, file: 'latin-opsz-normal', letters: LATIN, usual: true },
  { name: 'sans-latin', from: SANS, file: 'latin-wdth-normal', letters: LATIN, usual: true },
  { name: 'italic-latin', from: ITALIC, file: 'latin-opsz-italic', letters: LATIN, usual: true },
  { name: 'serif-central-europe', from: TEXT, file: 'latin-ext-opsz-normal', letters: CENTRAL_EUROPE, usual: true },
  { name: 'display-central-europe', from: DISPLAY, file: 'latin-ext-opsz-normal', letters: CENTRAL_EUROPE },
  { name: 'sans-central-europe', from: SANS, file: 'latin-ext-wdth-normal', letters: CENTRAL_EUROPE, usual: true },
  { name: 'italic-central-europe', from: ITALIC, file: 'latin-ext-opsz-italic', letters: CENTRAL_EUROPE },
  { name: 'serif-greek', from: TEXT, file: 'greek-opsz-normal', letters: GREEK },
  { name: 'serif-cyrillic', from: TEXT, file: 'cyrillic-opsz-normal', letters: CYRILLIC },
];

const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'pnum', 'rvrn', 'tnum'];

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const target = new URL('../app/fonts/', import.meta.url);

await mkdir(target, { recursive: true });
let together = 0;
for (const { name, from, file, letters, usual } of FILES) {
  const source = await readFile(new URL(`${from.package}/files/${from.package}-${file}.woff2`, packages));
  const cut = await subsetFont(source, textOf(letters), {
    targetFormat: 'woff2',
    variationAxes: from.axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  if (usual) together += cut.length;
  await writeFile(new URL(`${name}.woff2`, target), cut);
  console.log(`${name}.woff2 ${cut.length} bytes`);
}
for (const font of [TEXT, SANS]) {
  await copyFile(new URL(`${font.package}/LICENSE`, packages), new URL(`LICENSE-${font.package}.txt`, target));
}
console.log(`Of a page: ${together} of ${ALL_OF_A_PAGE} bytes, in ${fileURLToPath(target)}`);
if (together > ALL_OF_A_PAGE) process.exitCode = 1;

function textOf(ranges) {
  return ranges.map(([first, last]) => String.fromCodePoint(...span(first, last))).join('');
}

function span(first, last) {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
