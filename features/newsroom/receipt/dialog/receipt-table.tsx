import { Icon } from '@/components/admin/icon';
import type { Line, Receipt } from '@/features/newsroom/receipt/receipt';
import { edgeOf, ReceiptBar } from './receipt-bar';
import { fetchedWords, startOf } from './receipt-words';

/** Every surface with what an unknown reader had there, and when it was true. */
export function ReceiptTable({ receipt }: { receipt: Receipt }) {
  const start = startOf(receipt);
  const edge = edgeOf(Math.max(...receipt.lines.map((it) => it.ms - start)));
  const unit = edge < 2_000 ? `${edge} ms` : `${edge / 1_000} s`;
  return (
    <table className="receipt">
      <thead>
        <tr>
          <th scope="col">Surface</th>
          <th scope="col">Fetched as an unknown reader</th>
          <th scope="col" className="receipt-scale">
            <span aria-hidden="true">
              <i>0</i>
              <i>{edge < 2_000 ? edge / 2 : `${edge / 2_000}`}</i>
              <i>{unit}</i>
            </span>
            <span className="sr">From asking to true</span>
          </th>
          <th scope="col" className="receipt-ms">
            ms
          </th>
        </tr>
      </thead>
      <tbody>
        {receipt.lines.map((line) => (
          <Row key={`${line.name} ${line.path}`} line={line} start={start} edge={edge} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line, start, edge }: { line: Line; start: number; edge: number }) {
  const { name, state, from, ms } = line;
  const red = state === 'not-yet';
  const back = state === 'further-back';
  return (
    <tr className={red ? 'red' : undefined}>
      <th scope="row">
        <span className="receipt-name">
          {back ? <span className="receipt-none" /> : <Icon name={red ? 'block' : 'tick'} />}
          {name}
        </span>
      </th>
      <td>
        <span className="receipt-fetched">{fetchedWords(line)}</span>
      </td>
      <td>{!back && <ReceiptBar from={from - start} to={ms - start} edge={edge} red={red} />}</td>
      <td className="receipt-ms">{back ? '–' : red ? 'waiting' : ms - start}</td>
    </tr>
  );
}
