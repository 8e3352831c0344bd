import type { Crumb } from '@/features/articles/breadcrumb';
import type { Words } from '@/features/words/en';

/** The way down to this page; its last step stands out. */
export function Breadcrumb({ crumbs, words }: { crumbs: Crumb[]; words: Words }) {
  return (
    <nav aria-label={words.articlePage.breadcrumb}>
      <ol className="breadcrumb">
        {crumbs.map((crumb) => (
          <li key={crumb.path}>
            <a href={crumb.path}>{crumb.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
