import { drawLedger } from './business-ledger';
import { chanceOf } from './chance';
import { drawComponents } from './components';
import { drawTown } from './homeland-grid';
import { drawStraits } from './international-straits';
import { drawRidges } from './latin-ridges';
import { type Drawing, finish, type Sheet } from './sheet';
import { drawNight } from './special-night';
import { drawTerrain } from './training-terrain';

export type SectionCode = 'CS' | 'DB' | 'HS' | 'IN' | 'LA' | 'TS' | 'SF';

export type ArtOrder = { section: SectionCode; seed: string; night: boolean };

const sections: Record<SectionCode, (sheet: Sheet) => Drawing> = {
  CS: drawComponents,
  DB: drawLedger,
  HS: drawTown,
  IN: drawStraits,
  LA: drawRidges,
  TS: drawTerrain,
  SF: drawNight,
};

/**
 * The picture of a story that has no photograph: SVG, 2400 × 1350 pixels, without a word of lettering.
 * The same order gives the same bytes; day and night show the same scene.
 */
export function drawArt({ section, seed, night }: ArtOrder): string {
  return drawSheet({ section, seed, night }, { width: 1600, height: 900 }, 2400);
}

/** The same on a sheet of other proportions, in units of which a story's picture has 1600 × 900. */
export function drawSheet(
  { section, seed, night }: ArtOrder,
  size: { width: number; height: number },
  pixels: number,
): string {
  const sheet: Sheet = { ...size, night, chance: chanceOf(`${section}/${seed}`) };
  return finish(sheet, sections[section](sheet), pixels);
}
