import { staffDb } from '@/lib/staff-db';
import { drawArt } from './art/draw-art';
import { drawCover } from './art/draw-cover';
import { drawMonogram } from './art/draw-monogram';
import { fillFirstContent } from './first-content';
import { loadDemonstration } from './load';
import { readPieces } from './pieces';

// Run in the project's folder: the texts are read from it. Needs STAFF_DATABASE_URL and MON_DATA.
try {
  if (process.argv.includes('--without-demonstration')) await fillFirstContent();
  else
    await loadDemonstration({
      pieces: readPieces(process.cwd()),
      now: new Date(),
      draw: { art: drawArt, cover: drawCover, monogram: drawMonogram },
      say: (line) => console.log(line),
    });
} finally {
  await staffDb().$disconnect();
}
