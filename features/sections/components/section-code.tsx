import type { SectionMark } from '@/features/sections/section';

/** The index code of a section, where its name is to be read beside it. */
export function SectionCode({ section, filled = false }: { section: SectionMark; filled?: boolean }) {
  const look = filled ? 'border-section bg-section' : '';
  return (
    <span aria-hidden="true" className={`code-box ${sectionClass(section)} ${look}`}>
      {filled ? <span className="text-page">{section.code}</span> : section.code}
    </span>
  );
}

/** The index code where the section's name is not to be seen: it is there to be heard. */
export function NamedSectionCode({ section }: { section: SectionMark }) {
  return (
    <>
      <SectionCode section={section} />
      <span className="sr-only select-none" lang={section.language}>
        {section.name}
      </span>
    </>
  );
}

/** Everything inside is of this section: the stylesheet under /colours/ gives it its colour. */
export const sectionClass = (section: SectionMark) => `section-${section.code.toLowerCase()}`;
