import { type Entry, URL_SET, urlOf } from '@/features/found/sitemaps/url-set';

/** A sitemap as it is read: no more of it is in memory than what was read last. */
export function streamed(first: Entry[], rest: AsyncGenerator<Entry[]>, site: string): ReadableStream<Uint8Array> {
  const signs = new TextEncoder();
  const lines = (entries: Entry[]) => entries.map((it) => urlOf(it, site)).join('');
  return new ReadableStream({
    start: (out) => out.enqueue(signs.encode(URL_SET.opens + lines(first))),
    async pull(out) {
      const next = await rest.next();
      if (!next.done) return out.enqueue(signs.encode(lines(next.value)));
      out.enqueue(signs.encode(URL_SET.closes));
      out.close();
    },
    cancel: async () => {
      await rest.return(undefined);
    },
  });
}
