const WIDTH = 250;
/** In milliseconds; the first is what is promised. */
const EDGES = [200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000];

/** How far the scale of some bars reaches. */
export const edgeOf = (last: number) => EDGES.find((it) => last <= it) ?? last;

/** Of one surface the time from its request to the answer that is true, on a scale from 0 to an edge, in milliseconds. */
export function ReceiptBar({ from, to, edge, red }: { from: number; to: number; edge: number; red: boolean }) {
  const at = (ms: number) => (Math.min(Math.max(ms, 0), edge) / edge) * WIDTH;
  return (
    <svg className="receipt-bar" viewBox={`0 0 ${WIDTH} 30`} preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0V30M125 0V30M250 0V30" className="receipt-grid" />
      <rect
        className={red ? 'receipt-late' : 'receipt-took'}
        x={at(from)}
        y="11"
        width={Math.max(2, (red ? WIDTH : at(to)) - at(from))}
        height="8"
      />
    </svg>
  );
}
