import type { IncomingMessage } from 'node:http';

/**
 * What Node's parser lets through and a proxy in front might read otherwise: two Hosts, two ways of saying the
 * length, a transfer encoding other than plain chunks. Refused before anything else looks at the request.
 */
export function isAmbiguous(req: IncomingMessage): boolean {
  const { rawHeaders } = req;
  let hosts = 0;
  let lengths = 0;
  let encodings = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase();
    if (name === 'host') hosts += 1;
    else if (name === 'content-length') lengths += 1;
    else if (name === 'transfer-encoding') encodings += 1;
  }
  if (hosts > 1 || lengths > 1 || encodings > 1 || lengths + encodings > 1) return true;
  return encodings === 1 && req.headers['transfer-encoding']?.toLowerCase() !== 'chunked';
}
