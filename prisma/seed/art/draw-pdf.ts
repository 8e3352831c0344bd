const LEADING = 22;

/** One page of lines, A4, in a face that every viewer has: always the same bytes for the same lines. */
export function drawPdf(lines: readonly string[]): Buffer {
  const shown = lines.map((line, index) => `/F1 ${index === 0 ? 24 : 13} Tf (${escaped(line)}) Tj 0 -${LEADING} Td`);
  const text = Buffer.from(`BT 64 760 Td ${shown.join('\n')} ET`, 'latin1');
  const things = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = things.map((thing, index) => {
    const at = pdf.length;
    pdf += `${index + 1} 0 obj\n${thing}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length;
  pdf += `xref\n0 ${things.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${pdf}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}

/** WinAnsi is Latin 1 with a few signs more; what it lacks is left out. */
const escaped = (line: string) =>
  line
    .replace(/[–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[^ -~\u00a0-\u00ff]/g, '')
    .replace(/[\\()]/g, (sign) => `\\${sign}`);
