import { request } from 'node:http';

/** One answer with its bytes as they came over the wire. */
export function fetchPage(address, headers) {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, agent: false }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
