import { FooterLinks } from '@/features/organisation/components/footer-links';
import type { Organisation } from '@/features/organisation/organisation';
import { sitePages } from '@/features/organisation/site-pages';
import type { Language } from '@/features/words/language';

type Props = { organisation: Organisation; language: Language; year: string };

/** What the law wants to be one step away from every page, and whose all this is. */
export function LegalLine({ organisation, language, year }: Props) {
  return (
    <div className="mt-8 flex flex-wrap items-baseline gap-x-5 border-t border-hull-rule pt-3 text-caption">
      <ul data-screen-only className="flex flex-wrap gap-x-5">
        <FooterLinks pages={sitePages.legal} language={language} />
      </ul>
      <p className="py-1">
        © {year} {organisation.legalName}
      </p>
    </div>
  );
}
