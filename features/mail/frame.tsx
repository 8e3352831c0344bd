import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '@/features/words/language';

// Mail programs read HTML of the last century: tables, inline styles, no pictures needed, no stylesheet relied on.
export const INK = '#11181d';
export const GREY = '#57636a';
const LINK = '#0b4a6f';
export const RULE = '#cdd5d8';
export const RED_LEAD = '#a92f17';
export const SERIF = "Georgia, 'Times New Roman', serif";
export const SANS = 'Arial, Helvetica, sans-serif';

type Props = {
  language: Language;
  title: string;
  /** What mail programs show beside the subject. */
  preheader?: string;
  imprint: string[];
  children: ReactNode;
};

/** A whole mail in HTML: one column of 600 px at most, the Impressum below it. */
export function toHtml({ language, title, preheader, imprint, children }: Props): string {
  const page = (
    <html lang={language} dir="ltr">
      {/* biome-ignore lint/style/noHeadElement: a mail is no page of Next's */}
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="x-apple-disable-message-reformatting" />
        <meta name="color-scheme" content="light" />
        <title>{title}</title>
      </head>
      <body style={{ margin: 0, padding: 0, backgroundColor: '#ffffff', color: INK }}>
        {preheader && <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden', fontSize: 1 }}>{preheader}</div>}
        <Table>
          <tr>
            <td align="center" style={{ padding: '24px 16px' }}>
              <Table width={600}>
                <tr>
                  <td align="left" lang={language}>
                    {children}
                    <Imprint lines={imprint} />
                  </td>
                </tr>
              </Table>
            </td>
          </tr>
        </Table>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

/** A table that only places things: screen readers pass over it. */
export function Table({ width, children }: { width?: number; children: ReactNode }) {
  return (
    <table
      role="presentation"
      width={width ?? '100%'}
      cellPadding={0}
      cellSpacing={0}
      style={{ width: '100%', ...(width ? { maxWidth: width } : {}), borderCollapse: 'collapse' }}
    >
      <tbody>{children}</tbody>
    </table>
  );
}

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <p style={{ margin: '0 0 16px', fontFamily: SANS, fontSize: 16, lineHeight: '24px', color: INK }}>{children}</p>
  );
}

export function Small({ children }: { children: ReactNode }) {
  return (
    <p style={{ margin: '0 0 8px', fontFamily: SANS, fontSize: 13, lineHeight: '20px', color: GREY }}>{children}</p>
  );
}

export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} style={{ color: LINK, textDecoration: 'underline' }}>
      {children}
    </a>
  );
}

function Imprint({ lines }: { lines: string[] }) {
  return (
    <div style={{ marginTop: 24, paddingTop: 12, borderTop: `1px solid ${RULE}` }}>
      <p style={{ margin: 0, fontFamily: SANS, fontSize: 13, lineHeight: '20px', color: GREY }}>
        {lines.flatMap((line, at) => (at === 0 ? [line] : [<br key={line} />, line]))}
      </p>
    </div>
  );
}
