import { staffDb } from '@/lib/staff-db';
import { drawArt } from './art/draw-art';
import { drawCover } from './art/draw-cover';
import { drawMonogram } from './art/draw-monogram';
import { fillFirstContent } from './first-content';
import { loadDemonstration } from './load';
import { readPieces } from './pieces';
import { fillStandingPages, readStandingPages } from './standing-pages';

// Run in the project's folder: the texts are read from it. Needs STAFF_DATABASE_URL and MON_DATA.
try {
  await fillStandingPages(readStandingPages(process.cwd()));
  if (process.argv.includes('--without-demonstration')) await fillFirstContent();
  else if (!process.argv.includes('--standing-pages'))
    await loadDemonstration({
      pieces: readPieces(process.cwd()),
      now: new Date(),
      draw: { art: drawArt, cover: drawCover, monogram: drawMonogram },
      say: (line) => console.log(line),
    });
} finally {
  await staffDb().$disconnect();
}
