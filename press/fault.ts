import type { IncomingMessage } from 'node:http';
import { HEADER_LINES } from './limits';
import { isPlainHost } from './visitor';

/**
 * What Node's parser lets through and a proxy in front might read otherwise: no Host, two or one that is no name,
 * two ways of saying the length, a transfer encoding other than plain chunks, a version that is not ours. Nobody is
 * answered before this was asked, so names are compared only where their length fits.
 */
export function faultOf(req: IncomingMessage): 400 | 431 | null {
  const { rawHeaders } = req;
  if (rawHeaders.length > HEADER_LINES * 2) return 431;
  let hosts = 0;
  let lengths = 0;
  let encodings = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
    else if (name.length === 14 && name.toLowerCase() === 'content-length') lengths += 1;
    else if (name.length === 17 && name.toLowerCase() === 'transfer-encoding') encodings += 1;
  }
  if (hosts !== 1 || lengths + encodings > 1 || req.httpVersionMajor !== 1) return 400;
  if (encodings === 1 && req.headers['transfer-encoding']?.toLowerCase() !== 'chunked') return 400;
  return isPlainHost(req.headers.host ?? '') ? null : 400;
}
