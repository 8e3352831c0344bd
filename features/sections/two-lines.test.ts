import { expect, test } from 'vitest';
import { twoLines } from '@/features/sections/two-lines';

test.each([
  ['Components / Systems', ['Components /', 'Systems']],
  ['Training & Simulation', ['Training &', 'Simulation']],
  ['América Latina', ['América', 'Latina']],
  ['Air and Missile Defence', ['Air and', 'Missile Defence']],
  ['Latin America (Spanish)', ['Latin America', '(Spanish)']],
  ['Cyber', ['Cyber']],
])('%s', (name, lines) => {
  expect(twoLines(name)).toEqual(lines);
});
