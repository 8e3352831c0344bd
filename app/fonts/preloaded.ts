import localFont from 'next/font/local';

// The three files every page starts with: running text, headlines, labels; next/font names them in a Link header. The faces for other letters and for
// italics are in app/styles/fonts.css, under the same family names, and are fetched only where a page needs them.
const serif = localFont({
  src: './serif-latin.woff2',
  weight: '400 640',
  display: 'swap',
  variable: '--serif-preloaded',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'Source Serif' },
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2009,U+2013-2014,U+2018-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2191,U+2193,U+2212',
    },
  ],
});

const display = localFont({
  src: './display-latin.woff2',
  weight: '560 700',
  display: 'swap',
  variable: '--display-preloaded',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'Source Serif Display' },
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2009,U+2013-2014,U+2018-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2191,U+2193,U+2212',
    },
  ],
});

const sans = localFont({
  src: './sans-latin.woff2',
  weight: '420 700',
  display: 'swap',
  variable: '--sans-preloaded',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'Archivo' },
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2009,U+2013-2014,U+2018-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2191,U+2193,U+2212',
    },
  ],
});

/** For <html>: a page that carries these classes preloads them. */
export const preloadedFonts = `${serif.variable} ${display.variable} ${sans.variable}`;
