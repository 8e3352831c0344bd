import { componentTone } from './component-tone';
import { drawAssembly } from './components-assembly';
import { drawTraces } from './components-traces';
import type { Drawing, Sheet } from './sheet';

/** Components / Systems: a machine taken apart, or a circuit board. */
export function drawComponents(sheet: Sheet): Drawing {
  const tone = componentTone(sheet.night);
  const draw = sheet.chance.pick([drawAssembly, drawAssembly, drawTraces] as const);
  return { picture: draw(sheet, tone), paper: tone.sheet, ink: tone.edge };
}
