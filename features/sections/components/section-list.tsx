import { sectionPath } from '@/features/articles/paths';
import { SectionCode } from '@/features/sections/components/section-code';
import type { SectionMark } from '@/features/sections/section';
import { sectionNameOn } from '@/features/sections/section-name';
import type { Language } from '@/features/words/language';

type Props = {
  sections: SectionMark[];
  language: Language;
  /** A further way on, after the last section. */
  last?: { name: string; path: string; language: Language };
};

/** All sections in rows of a finger's height, with their codes: the phone's menu, and pages that have lost their way. */
export function SectionList({ sections, language, last }: Props) {
  return (
    <ul className="border-t border-strong md:grid md:grid-cols-2 md:gap-x-(--gutter)">
      {sections.map((section) => (
        <li key={section.slug} className="border-b border-rule">
          <SectionRow section={section} language={language} />
        </li>
      ))}
      {last && (
        <li className="border-b border-rule">
          <a
            href={last.path}
            hrefLang={last.language === language ? undefined : last.language}
            className="flex h-12 items-center text-label font-[560]"
          >
            {last.name}
          </a>
        </li>
      )}
    </ul>
  );
}

function SectionRow({ section, language }: { section: SectionMark; language: Language }) {
  const { name, link } = sectionNameOn(language, section);
  return (
    <a href={sectionPath(section.slug)} {...link} className="flex h-12 items-center gap-3 text-label font-[560]">
      <SectionCode section={section} />
      {name}
    </a>
  );
}
