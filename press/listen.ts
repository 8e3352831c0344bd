import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import * as limits from './limits';
import type { RefusalStatus } from './refusal-words';
import { refuse, refuseRaw } from './refusals';

/** The server that faces the world: Node's strict parser, with every bound set. */
export function createPublicServer(answer: RequestListener, connections: number): Server {
  const server = createServer({
    maxHeaderSize: limits.HEADERS_SIZE,
    headersTimeout: limits.HEADERS_TIME,
    requestTimeout: limits.REQUEST_TIME,
    keepAliveTimeout: limits.KEEP_ALIVE_TIME,
    connectionsCheckingInterval: 2_000,
    insecureHTTPParser: false,
    // Refused in our own words, like every other fault.
    requireHostHeader: false,
    noDelay: true,
  });
  server.maxConnections = connections;
  // Node would drop the lines above its own bound without a word, a second Host among them.
  server.maxHeadersCount = 0;
  server.setTimeout(limits.SILENCE_TIME, (socket) => socket.destroy());
  server.on('request', answer);
  server.on('checkExpectation', (req, res) => refuse(res, 417, { close: true, head: req.method === 'HEAD' }));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuseRaw(socket, toStatus(error.code)));
  // No proxy for anyone: a tunnel is refused like any other unknown method.
  server.on('connect', (_, socket) => refuseRaw(socket, 405));
  return server;
}

/** Resolves with the port really taken (0 asks the system for one). */
export function listen(server: NetServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(portOf(server.address(), port));
    });
  });
}

function portOf(address: string | AddressInfo | null, otherwise: number): number {
  return typeof address === 'object' && address !== null ? address.port : otherwise;
}

function toStatus(code: string | undefined): RefusalStatus {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413;
  return 400;
}
