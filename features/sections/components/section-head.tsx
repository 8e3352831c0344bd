import type { Section } from '@/features/sections/section';
import { wordsIn } from '@/features/words/words';

/** Code, name and what the section is about; on further pages which one it is. */
export function SectionHead({ section, page }: { section: Section; page: number }) {
  return (
    <header className="section-head">
      <span aria-hidden="true" className="code-box code-box-title">
        {section.code}
      </span>
      <h1 className="headline min-w-0 text-title">
        {section.name}
        {page > 1 && <span className="text-ink-3"> – {wordsIn(section.language).page(page)}</span>}
      </h1>
      {section.description && page === 1 && (
        <p className="max-w-[32em] font-serif text-standfirst text-pretty text-ink-2 lg:text-standfirst-lead">
          {section.description}
        </p>
      )}
    </header>
  );
}
