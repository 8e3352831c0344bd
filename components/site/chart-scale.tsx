/** The graduated border of a chart: under the masthead and on the footer, nowhere else. */
export function ChartScale() {
  return <div aria-hidden="true" className="chart-scale" />;
}
