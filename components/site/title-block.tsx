/** Facts about this edition in hairline cells, like the title block of a drawing. */
export function TitleBlock({ facts }: { facts: { label: string; fact: string }[] }) {
  return (
    <dl className="hidden self-center border border-rule leading-4.5 lg:flex">
      {facts.map(({ label, fact }) => (
        <div key={label} className="border-rule py-1.75 ps-3 pe-3.5 not-first:border-s">
          <dt className="text-fine text-ink-3">{label}</dt>
          <dd className="font-[560] whitespace-nowrap">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
