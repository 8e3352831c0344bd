import { Tokenizer } from 'htmlparser2';

export type Stripped = {
  html: string;
  /** The JSON of every press mark found in the head: exactly one is right. */
  marks: string[];
  /** False when Next sent an error shell or left parts to be filled in by scripts, or the page is cut off. */
  complete: boolean;
  /** Files of the build that the page needs. */
  assets: string[];
};

type Tag = { name: string; start: number; attributes: Map<string, string> };

const LOOKED_AT = new Set(['script', 'link', 'meta', 'template', 'div', 'html']);
const ISLAND = /^\/islands\/[\w-]+(?:[.-][\w-]+)*\.js(?:\?v=[\w-]+)?$/;
/** React's place for metadata that it has hoisted already. */
const LEFT_OVER = '<div hidden=""></div>';

/** Removes from a rendered page what Next added for its own client, and reads the page's mark. */
export function strip(page: string, markName: string): Stripped {
  const pieces: string[] = [];
  const marks: string[] = [];
  const assets: string[] = [];
  let copied = 0;
  let inHead = false;
  let inForeign = 0;
  let complete = true;
  let tag: Tag | null = null;
  let attribute = '';
  let value = '';
  /** Where the script that is being dropped began; -1 outside of one. */
  let script = -1;

  function cut(from: number, to: number) {
    if (from > copied) pieces.push(page.slice(copied, from));
    copied = to;
  }

  function finishTag(end: number) {
    if (tag === null) return;
    const { name, start, attributes } = tag;
    tag = null;
    if (isIncomplete(name, attributes)) complete = false;
    if (name === 'script' && !staysAsScript(attributes)) script = start;
    else if (name === 'script') noteAsset(attributes.get('src'));
    if (name === 'link' && goesAsLink(attributes)) cut(start, end + 1);
    else if (name === 'link') noteAsset(attributes.get('href'));
    if (name !== 'meta') return;
    const said = attributes.get('name') ?? '';
    if (said === markName && inHead) marks.push(plainly(attributes.get('content') ?? ''));
    if (said === markName || said === 'next-size-adjust') cut(start, end + 1);
  }

  function noteAsset(href: string | undefined) {
    if (href !== undefined && /^\/(_next\/static|islands)\//.test(href)) assets.push(plainly(href));
  }

  const tokenizer = new Tokenizer(
    // Decoding none of the text lets the tokenizer leap from tag to tag.
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        const name = page.slice(start, end).toLowerCase();
        if (name === 'head') inHead = true;
        if (name === 'body') inHead = false;
        if (name === 'svg' || name === 'math') inForeign += 1;
        tag = LOOKED_AT.has(name) ? { name, start: start - 1, attributes: new Map() } : null;
      },
      onattribname(start, end) {
        if (tag !== null) attribute = page.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        if (tag !== null) value += page.slice(start, end);
      },
      onattribend() {
        // The first of two equal attributes counts, as in a browser.
        if (tag !== null && !tag.attributes.has(attribute)) tag.attributes.set(attribute, value);
      },
      onopentagend: finishTag,
      onselfclosingtag: finishTag,
      onclosetag(start, end) {
        const name = page.slice(start, end).toLowerCase();
        if (name === 'head') inHead = false;
        if (name === 'svg' || name === 'math') inForeign -= 1;
        if (name !== 'script' || script === -1) return;
        cut(script, page.indexOf('>', end) + 1);
        script = -1;
      },
      oncomment(start, end) {
        cut(page.lastIndexOf('<', start), end + 1);
      },
      isInForeignContext: () => inForeign > 0 && script === -1,
      onattribentity() {},
      oncdata() {},
      ondeclaration() {},
      onend() {},
      onprocessinginstruction() {},
      ontext() {},
      ontextentity() {},
    },
  );
  tokenizer.write(page);
  tokenizer.end();
  pieces.push(page.slice(copied));
  const html = pieces.join('').replace(LEFT_OVER, '');
  return { html, marks, complete: complete && script === -1 && /<\/html>\s*$/.test(html), assets };
}

function staysAsScript(attributes: Map<string, string>): boolean {
  const type = attributes.get('type') ?? '';
  if (type === 'application/ld+json') return true;
  return (type === '' || type === 'module') && ISLAND.test(attributes.get('src') ?? '');
}

function goesAsLink(attributes: Map<string, string>): boolean {
  const rel = attributes.get('rel') ?? '';
  if (rel === 'expect') return true;
  const script = rel === 'modulepreload' || (rel === 'preload' && attributes.get('as') === 'script');
  return script && !ISLAND.test(attributes.get('href') ?? '');
}

function isIncomplete(name: string, attributes: Map<string, string>): boolean {
  const id = attributes.get('id') ?? '';
  if (name === 'html') return id === '__next_error__';
  if (name === 'template') return id.startsWith('B:');
  return name === 'div' && attributes.has('hidden') && id.startsWith('S:');
}

const ESCAPED: Record<string, string> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** The five characters React escapes in attributes. */
function plainly(text: string): string {
  return text.replace(/&(?:quot|#x27|#39|lt|gt|amp);/g, (entity) => ESCAPED[entity] ?? entity);
}
