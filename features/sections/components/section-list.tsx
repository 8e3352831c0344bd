import type { Language } from '@/features/articles/article';
import { sectionPath } from '@/features/articles/paths';
import { SectionCode } from '@/features/sections/components/section-code';
import type { SectionMark } from '@/features/sections/section';
import { foreign } from '@/features/words/foreign';

/** All sections in rows of a finger's height, with their codes: the phone's menu, and pages that have lost their way. */
export function SectionList({ sections, language }: { sections: SectionMark[]; language: Language }) {
  return (
    <ul className="border-t border-strong lg:grid lg:grid-cols-2 lg:gap-x-(--gutter)">
      {sections.map((section) => (
        <li key={section.slug} className="border-b border-rule">
          <a
            href={sectionPath(section.slug)}
            {...foreign(section, language)}
            className="flex h-12 items-center gap-3 text-label font-[560]"
          >
            <SectionCode section={section} />
            {section.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
