import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';

/** While developing, Next's own client is told of changes over a socket. Never in production. */
export function passUpgrade(origin: URL): (req: IncomingMessage, socket: Duplex, head: Buffer) => void {
  return (req, socket, head) => {
    if (!/^\/(_next|__nextjs)/.test(req.url ?? '')) {
      socket.destroy();
      return;
    }
    const headers = { ...req.headers, host: origin.host, origin: origin.origin };
    const asked = request({ host: origin.hostname, port: origin.port, path: req.url, headers });
    asked.on('upgrade', (answer, inner, first) => {
      const lines = [`HTTP/1.1 101 Switching Protocols`];
      for (let index = 0; index < answer.rawHeaders.length; index += 2) {
        lines.push(`${answer.rawHeaders[index]}: ${answer.rawHeaders[index + 1]}`);
      }
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      socket.write(first);
      inner.write(head);
      inner.pipe(socket).pipe(inner);
      inner.on('error', () => socket.destroy());
      socket.on('error', () => inner.destroy());
    });
    asked.on('response', () => socket.destroy());
    asked.on('error', () => socket.destroy());
    asked.end();
  };
}
