import { expect, test } from 'vitest';
import { drawOffTheChart } from './off-the-chart';

test.each([
  { night: false, file: 'off-the-chart.svg' },
  { night: true, file: 'off-the-chart-night.svg' },
])('$file is what is drawn, small enough for a page that says nothing is there', async ({ night, file }) => {
  const drawn = drawOffTheChart(night);
  expect(drawn.length).toBeLessThan(60_000);
  await expect(drawn).toMatchFileSnapshot(`../../../public/icons/${file}`);
});
