import { request as ask, createServer } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** In bytes, at least. */
const PIECE = 900;
/** In milliseconds: long enough for the browser to paint what it has. */
const PAUSE = 25;
/** Where a piece may end: within a line of text, lines would be broken anew when the rest comes, which is the text's right. */
const ENDS = /<\/(?:li|p|div|section|article|header|nav|figure|ul|ol|dl|dd|td|tr|h[1-6]|main)>/g;

/** A line to the site on which documents arrive in pieces, as they do on a train; everything else goes through. */
export async function slowLine(site: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((question, answer) => {
    const headers = { ...question.headers, 'accept-encoding': 'identity' };
    const onward = ask(new URL(question.url ?? '/', site), { method: question.method, headers }, async (back) => {
      answer.writeHead(back.statusCode ?? 502, back.headers);
      if (back.headers['content-type']?.startsWith('text/html'))
        await inPieces(await textOf(back), (it) => answer.write(it));
      else for await (const bytes of back) answer.write(bytes);
      answer.end();
    });
    onward.on('error', () => answer.destroy());
    question.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function inPieces(html: string, write: (piece: string) => void) {
  let begun = 0;
  for (const { index, 0: end } of html.matchAll(ENDS)) {
    const at = index + end.length;
    if (at - begun < PIECE) continue;
    write(html.slice(begun, at));
    begun = at;
    await wait(PAUSE);
  }
  write(html.slice(begun));
}
