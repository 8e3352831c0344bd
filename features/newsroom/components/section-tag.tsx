/** The index code of a section; its name is heard. */
export function SectionTag({ section }: { section: { code: string; name: string } | null }) {
  if (!section) return <span className="faint">–</span>;
  return (
    <span className={`code section-${section.code.toLowerCase()}`} title={section.name}>
      <span aria-hidden="true">{section.code}</span>
      <span className="sr">{section.name}</span>
    </span>
  );
}
