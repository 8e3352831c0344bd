import { fractal, noiseOf } from './relief';
import type { Sheet } from './sheet';

/** Height above the sea at a place: rough ground, lifted or sunk by one of four kinds of coast. */
export function coastline({ width, height, chance }: Sheet) {
  const [ground, drift] = [noiseOf(chance), noiseOf(chance)];
  const kind = chance.pick(['strait', 'strait', 'coast', 'gulf', 'islands'] as const);
  const tilt = kind === 'coast' ? chance.between(0, 6.28) : chance.between(-0.65, 0.65);
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const [bend, sway, room] = [chance.between(0.04, 0.12), chance.between(0, 6), chance.between(0.5, 0.7)];
  const mouth = chance.odds(0.5) ? 1 : -1;
  const reach = Math.max(width, height * 1.2) / 1600;
  return (x: number, y: number) => {
    const [u, v] = [x / (620 * reach), y / (620 * reach)];
    const warpX = fractal(drift, u * 0.9, v * 0.9, 4) * 0.55;
    const warpY = fractal(drift, u * 0.9 + 50, v * 0.9, 4) * 0.55;
    const rough = fractal(ground, u + warpX, v + warpY, 6, 0.48) * 0.95;
    const [px, py] = [x / width - 0.5, y / height - 0.5];
    const along = px * cos - py * sin;
    const across = px * sin + py * cos + bend * Math.sin(px * 5 + sway);
    if (kind === 'strait') return rough + Math.abs(across) * 2.3 - room;
    if (kind === 'coast') return rough + across * 1.9 - 0.12;
    if (kind === 'gulf') return rough + Math.hypot(Math.max(along * mouth, 0) * 1.5, across * 2) * 1.25 - room * 1.05;
    return rough * 1.15 + Math.abs(across) * 0.5 - 0.36;
  };
}
