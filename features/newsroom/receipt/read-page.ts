import { Parser } from 'htmlparser2';

const UNREAD = new Set(['script', 'style', 'template', 'head']);

/** What is to be read on a page, or in a list for machines, and where its links lead. */
export function readPage(html: string): { text: string; links: { href: string; text: string }[] } {
  const links: { href: string; text: string }[] = [];
  let text = '';
  let unread = 0;
  let open: { href: string; text: string } | null = null;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (UNREAD.has(name)) unread += 1;
      if (name !== 'loc' && (name !== 'a' || href === undefined)) return;
      open = { href: href ?? '', text: '' };
      links.push(open);
    },
    ontext(words) {
      if (unread > 0) return;
      text += words;
      if (open) open.text += words;
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread -= 1;
      // A site map says where it leads in words.
      if (name === 'loc' && open) open.href = open.text;
      if (name === 'a' || name === 'loc') open = null;
    },
  });
  parser.end(html);
  return { text, links };
}
