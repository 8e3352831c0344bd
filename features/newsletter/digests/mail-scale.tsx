import { INK, Table } from '@/features/mail/frame';

const BARS = 23;

/** The graduated scale of the masthead, of table cells: no picture to be blocked. */
export function MailScale() {
  const cells = Array.from({ length: BARS }, (_, at) => (at % 2 === 0 ? INK : '#ffffff'));
  return (
    <div style={{ borderTop: `1px solid ${INK}`, borderBottom: `1px solid ${INK}`, margin: '12px 0 8px' }}>
      <Table>
        <tr>
          {cells.map((colour, at) => (
            <td
              // biome-ignore lint/suspicious/noArrayIndexKey: bars have nothing else that tells them apart
              key={at}
              height={5}
              style={{ height: 5, lineHeight: '5px', fontSize: 1, backgroundColor: colour }}
            >
              &nbsp;
            </td>
          ))}
        </tr>
      </Table>
    </div>
  );
}
