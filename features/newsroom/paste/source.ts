export type Source = 'word' | 'google-docs' | 'libreoffice' | 'excel' | 'web' | 'markdown' | 'plain';

/** As the desk calls it: "Pasted from Word." */
export const SOURCES: Record<Source, string> = {
  word: 'Word',
  'google-docs': 'Google Docs',
  libreoffice: 'LibreOffice',
  excel: 'Excel',
  web: 'a web page',
  markdown: 'Markdown',
  plain: 'plain text',
};

/** Every application signs what it puts on the clipboard. */
const SIGNS: readonly [Source, RegExp][] = [
  ['excel', /urn:schemas-microsoft-com:office:excel|content="?(?:Microsoft )?Excel/i],
  ['libreoffice', /<meta name="?generator"? content="?(?:LibreOffice|OpenOffice)|class="?sd(?:foot|end)note/i],
  ['google-docs', /id="?docs-internal-guid-|lst-kix_|docs\.google\.com\/document/i],
  ['word', /urn:schemas-microsoft-com:office:word|class=["']?Mso[A-Z]|mso-[a-z]+-|content="?(?:Microsoft )?Word/i],
  ['word', /class="[^"<>]{0,200}\b(?:NormalTextRun|ListContainerWrapper|OutlineElement|TextRun|EOP|SCXW\d+)\b/],
];

/** Where markup was copied; only its beginning is looked at. */
export function recogniseSource(html: string): Source {
  const beginning = html.slice(0, 200_000);
  return SIGNS.find(([, sign]) => sign.test(beginning))?.[0] ?? 'web';
}
