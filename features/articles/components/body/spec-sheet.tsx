import type { BlockOf } from '@/features/articles/blocks';
import { tie } from '@/features/articles/typography';

export function SpecSheet({ sheet }: { sheet: BlockOf<'specSheet'> }) {
  const { id, title, rows } = sheet.attrs;
  return (
    <section aria-labelledby={`s-${id}`} className="sheet border-t-3 border-section">
      <h2 id={`s-${id}`} className="sheet-title">
        {title}
      </h2>
      <dl className="border-t border-strong">
        {rows.map((row) => (
          <div key={row.label} className="flex justify-between gap-4 border-b border-rule py-1.5">
            <dt className="text-ink-3">{tie(row.label)}</dt>
            <dd className="text-end font-[560]">{tie(row.value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
