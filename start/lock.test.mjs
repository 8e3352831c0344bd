import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { givenFolder } from '../tests/given.mjs';
import { birthOf } from './alive.mjs';
import { takeLock, waitForLock } from './lock.mjs';

const taken = ({ pid }) => `process ${pid} is here`;

test('a process that lives holds its lock', () => {
  const path = join(givenFolder(), 'a.lock');
  const lock = takeLock(path, { taken });
  expect(() => takeLock(path, { taken })).toThrow(`process ${process.pid} is here`);
  lock.release();
  takeLock(path, { taken }).release();
});

test.runIf(process.platform === 'linux')('one that has ended and was not collected holds nothing', async () => {
  const path = join(givenFolder(), 'a.lock');
  // The shell begins a process and becomes one that never collects it.
  const shell = spawn('/bin/sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = await once(shell.stdout, 'data');
  const pid = Number.parseInt(said, 10);
  writeFileSync(path, JSON.stringify({ pid, born: birthOf(pid) }));
  expect(() => takeLock(path, { taken })).toThrow(`process ${pid} is here`);
  const lock = await waitForLock(path, { taken, seconds: 3 });
  expect(() => process.kill(pid, 0)).not.toThrow();
  expect(lock.after.pid).toBe(pid);
  shell.kill();
});

test('one that is about to end is waited for, but not for ever', async () => {
  const path = join(givenFolder(), 'a.lock');
  const lock = takeLock(path, { taken });
  await expect(waitForLock(path, { taken, seconds: 0.3 })).rejects.toThrow('is here');
  setTimeout(lock.release, 300);
  (await waitForLock(path, { taken, seconds: 5 })).release();
});
