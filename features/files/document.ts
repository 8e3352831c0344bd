/** A PDF that readers may take along. */
export type Document = { path: string; title: string; bytes: number };

/** "4.2 MB", as readers are told before they fetch it. */
export function sizeOf(bytes: number, language: string): string {
  const [amount, unit] = bytes < 950_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}
