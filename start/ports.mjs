import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/** A port on loopback that was free a moment ago. */
export async function freePort() {
  return await listenOnce({ host: '127.0.0.1', port: 0 });
}

/** Whether a port on loopback can be had. */
export async function isFree(port) {
  try {
    await listenOnce({ host: '127.0.0.1', port });
    return true;
  } catch {
    return false;
  }
}

/** Refuses in words when the address readers will come to cannot be had. */
export async function requireAddress(host, port) {
  try {
    await listenOnce({ host, port });
  } catch (problem) {
    throw new Refusal(sentenceFor(problem, host, port));
  }
}

function sentenceFor(problem, host, port) {
  if (problem.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one or choose another, for example PORT=${port + 1} npm start.`;
  }
  if (problem.code === 'EACCES') return `This user may not listen on port ${port}: choose one above 1023 with PORT.`;
  if (problem.code === 'EADDRNOTAVAIL' || problem.code === 'ENOTFOUND') {
    return `HOST=${host} is no address of this machine: use 127.0.0.1 for this machine alone or 0.0.0.0 for all.`;
  }
  return `Listening on ${host}:${port} failed: ${problem.message}.`;
}

function listenOnce({ host, port }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
