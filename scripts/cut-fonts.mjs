// Cuts the site's fonts from the @fontsource-variable packages into app/fonts. The results are committed, so this
// runs only when a package or a range below changes: node scripts/cut-fonts.mjs
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The two files that every page preloads may weigh this much together. */
const PRELOADED_BYTES = 120_000;

const SERIF = { package: 'source-serif-4', axes: { opsz: { min: 14, max: 48 }, wght: { min: 400, max: 640 } } };
const SANS = { package: 'archivo', axes: { wdth: { min: 82, max: 100 }, wght: { min: 420, max: 700 } } };

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
  [0x100, 0x17f],
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
  { name: 'serif-latin', from: SERIF, file: 'latin-opsz-normal', letters: LATIN, preloaded: true },
  { name: 'sans-latin', from: SANS, file: 'latin-wdth-normal', letters: LATIN, preloaded: true },
  { name: 'serif-italic-latin', from: SERIF, file: 'latin-opsz-italic', letters: LATIN },
  { name: 'serif-central-europe', from: SERIF, file: 'latin-ext-opsz-normal', letters: CENTRAL_EUROPE },
  { name: 'serif-italic-central-europe', from: SERIF, file: 'latin-ext-opsz-italic', letters: CENTRAL_EUROPE },
  { name: 'sans-central-europe', from: SANS, file: 'latin-ext-wdth-normal', letters: CENTRAL_EUROPE },
  { name: 'serif-greek', from: SERIF, file: 'greek-opsz-normal', letters: GREEK },
  { name: 'serif-cyrillic', from: SERIF, file: 'cyrillic-opsz-normal', letters: CYRILLIC },
];

const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'pnum', 'rvrn', 'tnum'];

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const target = new URL('../app/fonts/', import.meta.url);

await mkdir(target, { recursive: true });
let preloaded = 0;
for (const { name, from, file, letters, preloaded: first } of FILES) {
  const source = await readFile(new URL(`${from.package}/files/${from.package}-${file}.woff2`, packages));
  const cut = await subsetFont(source, textOf(letters), {
    targetFormat: 'woff2',
    variationAxes: from.axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  if (first) preloaded += cut.length;
  await writeFile(new URL(`${name}.woff2`, target), cut);
  console.log(`${name}.woff2 ${cut.length} bytes`);
}
for (const font of [SERIF, SANS]) {
  await copyFile(new URL(`${font.package}/LICENSE`, packages), new URL(`LICENSE-${font.package}.txt`, target));
}
console.log(`preloaded: ${preloaded} of ${PRELOADED_BYTES} bytes, in ${fileURLToPath(target)}`);
if (preloaded > PRELOADED_BYTES) process.exitCode = 1;

function textOf(ranges) {
  return ranges.map(([first, last]) => String.fromCodePoint(...span(first, last))).join('');
}

function span(first, last) {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
