import { renderToStaticMarkup } from 'react-dom/server';
import { imprintLines } from '@/features/mail/imprint';
import type { Publisher } from '@/features/mail/queries';
import type { collectOwnData } from '@/features/newsletter/own/own-data';

type OwnData = NonNullable<Awaited<ReturnType<typeof collectOwnData>>>;
type Moment = { at: Date; from: string | null; with: string | null };

/** What a subscriber declared, when and from where, on a page to be printed and laid before a court (BGH I ZR 164/09). */
export function toProof(data: OwnData, publisher: Publisher): string {
  const page = (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: this is no page of Next's */}
      <head>
        <meta charSet="utf-8" />
        <title>{`Proof of consent: ${data.address}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>Proof of consent</h1>
        <Rows
          rows={[
            ['Address', data.address],
            ['State', `${data.state}${data.leftAt ? ` since ${instant(data.leftAt)}` : ''}`],
            ['Lists', data.lists.map((it) => `${it.name} since ${instant(it.since)}${until(it.leftAt)}`).join('; ')],
            ['Written', instant(data.collectedAt)],
          ]}
        />
        {data.declarations.map((it, at) => (
          <section key={instant(it.asked.at)}>
            <h2>
              Declaration {at + 1}: {it.purpose}
            </h2>
            <Rows
              rows={[
                ['Words', `“${it.words}” (version ${it.version}, ${it.language})`],
                ['For', [it.address, ...it.lists].join(', ')],
                ['On page', it.page],
                ['Asked', momentOf(it.asked)],
                ['Confirmed', it.confirmed ? momentOf(it.confirmed) : 'not confirmed'],
                ['Letter', it.confirmationMail ?? '–'],
              ]}
            />
          </section>
        ))}
        <footer>
          {imprintLines(publisher, 'en').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function Rows({ rows }: { rows: [string, string][] }) {
  return (
    <table>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** With seconds and the zone: what is compared with another's log. */
const instant = (at: Date) => `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const until = (at: Date | null) => (at ? ` until ${instant(at)}` : '');
const momentOf = (it: Moment) => [instant(it.at), it.from && `from ${it.from}`, it.with].filter(Boolean).join(', ');

const STYLE = `@page { size: A4; margin: 18mm } body { font: 10.5pt/1.45 Georgia, serif; max-width: 46rem; margin: 2rem auto }
h1 { font-size: 20pt } h2 { font-size: 12pt; margin: 1.4em 0 0.3em } table { border-collapse: collapse; width: 100% }
th { width: 6rem; text-align: left; font-weight: normal; color: #555 } th, td { border-top: 1px solid #bbb; padding: 3pt 0; vertical-align: top }
section { break-inside: avoid } footer { margin-top: 2em; font-size: 9pt } footer p { margin: 0 }`;
