import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fetchPage } from './fetch-page.mjs';

/** nginx with one worker, serving each page's compressed bytes from a file. */
export async function startNginx(folder, kinds, pinned) {
  const port = await freePort();
  const files = join(folder, 'files');
  mkdirSync(files);
  for (const path of [folder, files]) chmodSync(path, 0o755);
  for (const { name, page } of kinds) writeFileSync(join(files, name), page.body);
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, configure(folder, files, port, kinds));
  const asking = ['nginx', '-p', folder, '-c', configuration, '-e', 'stderr'];
  const [command, ...rest] = pinned ? ['taskset', '-c', '0', ...asking] : asking;
  const nginx = spawn(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/brotli`);
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        nginx.on('exit', resolve);
        nginx.kill('SIGTERM');
      }),
  };
}

function configure(folder, files, port, kinds) {
  const locations = kinds.map(({ name, page }) => {
    const encoding = page.headers['content-encoding'];
    return `location = /${name} { root ${files}; add_header Content-Encoding ${encoding}; add_header Vary Accept-Encoding; }`;
  });
  return `daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')};
events { worker_connections 1024; }
http {
  access_log off; default_type 'text/html; charset=utf-8'; sendfile on; tcp_nopush on; keepalive_requests 10000000;
  open_file_cache max=100 inactive=60s; open_file_cache_valid 60s; etag on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${join(folder, part)};`).join(' ')}
  server { listen 127.0.0.1:${port}; ${locations.join(' ')} }
}
`;
}

async function answers(address) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answered = await fetchPage(address, {}).catch(() => null);
    if (answered?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx did not come up.');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
