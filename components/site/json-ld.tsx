/** What a page is about, for machines. Nothing in it can end the element it stands in. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made here, and every sign that could end it is escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escaped(text) }} />;
}

const escaped = (json: string) =>
  json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
