import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text';

afterEach(() => vi.unstubAllGlobals());

test('words go to the clipboard', async () => {
  const [copied, byHand] = [vi.fn(async () => {}), vi.fn()];
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  expect(await copyText('Ten ships.', byHand)).toBe(true);
  expect(copied).toHaveBeenCalledWith('Ten ships.');
  expect(byHand).not.toHaveBeenCalled();
});

test.each([
  ['there is none', {}],
  ['it may not be written to', { clipboard: { writeText: () => Promise.reject(new Error('NotAllowed')) } }],
])('they are offered to be copied by hand where %s', async (_, navigator) => {
  const byHand = vi.fn();
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('Ten ships.', byHand)).toBe(false);
  expect(byHand).toHaveBeenCalledOnce();
});
