import type { Banner } from '@/features/banner/queries';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** One line above the page, part of it from the beginning: nothing moves when it comes, and it waits for no script. */
export function BreakingBanner({ banner, language }: { banner: Banner; language: Language }) {
  const { breaking } = wordsIn(banner.language);
  return (
    <aside
      aria-label={wordsIn(language).breaking}
      lang={banner.language === language ? undefined : banner.language}
      className="breaking"
    >
      <p className="page-width">
        <strong>{breaking}</strong>{' '}
        {banner.path === null ? <span>{banner.text}</span> : <a href={banner.path}>{banner.text}</a>}
      </p>
    </aside>
  );
}
