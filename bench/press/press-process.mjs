import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const MARK = 'bench-0123456789';
const project = fileURLToPath(new URL('../..', import.meta.url));

/** The press as it is in the tree, on one core, before a stand-in for Next that says one page. */
export async function startPress(folder, pinned) {
  const bundle = join(project, 'build', `press-bench-${process.pid}.mjs`);
  await build({
    entryPoints: [join(project, 'press', 'main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const next = createServer((_, res) => res.setHeader('Content-Type', 'text/html; charset=utf-8').end(page()));
  await new Promise((resolve) => next.listen(0, '127.0.0.1', resolve));
  const [command, ...rest] = pinned ? ['taskset', '-c', '0', process.execPath, bundle] : [process.execPath, bundle];
  const press = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      MON_DATA: folder,
      HOST: '127.0.0.1',
      PORT: '0',
      NEXT_ORIGIN: `http://127.0.0.1:${next.address().port}`,
      PRESS_DOOR: 'http://127.0.0.1:0',
      PRESS_SECRET: 'a-secret-for-a-minute',
      PRESS_MARK: MARK,
    },
  });
  const port = await new Promise((resolve, reject) => {
    press.on('exit', () => reject(new Error('The press did not come up.')));
    press.stdout.on('data', (chunk) => {
      const found = /"listening".*"port":(\d+)/.exec(chunk.toString())?.[1];
      if (found) resolve(found);
    });
  });
  return {
    address: `http://127.0.0.1:${port}/naval/hull-six`,
    async stop() {
      press.removeAllListeners('exit');
      const gone = new Promise((resolve) => press.on('exit', resolve));
      press.kill('SIGTERM');
      await gone;
      next.closeAllConnections();
      next.close();
      await rm(bundle, { force: true });
    },
  };
}

/** About as long, and as hard to compress, as an article page: 28 kB. */
function page() {
  let seed = 11;
  const words =
    'the hull was laid down in spring and trials of its radar mast began off the northern range last week'.split(' ');
  const draw = (many) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * many);
  };
  const paragraphs = Array.from({ length: 55 }, () => {
    const text = Array.from({ length: 80 }, () => (draw(6) === 0 ? draw(1e6).toString(36) : words[draw(words.length)]));
    return `<p class="body">${text.join(' ')}.</p>`;
  });
  const mark = JSON.stringify({ tags: ['hull'], build: 'bench' }).replaceAll('"', '&quot;');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Hull six</title><meta name="press-${MARK}" content="${mark}"></head><body><main>${paragraphs.join('\n')}</main><script>self.__next_f.push([1,"flight"])</script></body></html>`;
}
