import type { PrintEdition } from '@/features/articles/article';
import { Picture } from '@/features/media/components/picture';
import type { Words } from '@/features/words/en';

/** The issue that a piece was printed in, with its cover; nothing while it is not to be seen. */
export function PrintPromo({ edition, words }: { edition: PrintEdition | null; words: Words }) {
  const issue = edition?.issue;
  if (!edition || !issue?.cover) return null;
  return (
    <section aria-labelledby="in-print" data-screen-only className="mt-8.5">
      <h2 id="in-print" className="border-b border-strong pb-2.25 text-label">
        {words.articlePage.inPrint}
      </h2>
      <div className="mt-3.5 max-w-52.5" aria-hidden="true">
        <a href={issue.path} tabIndex={-1} className="block">
          <Picture picture={issue.cover} at="cover" decorative />
        </a>
      </div>
      <p className="mt-2.5">
        <a href={issue.path} className="font-[620]">
          {edition.title} {edition.number}
        </a>
        {issue.theme && <span className="block text-ink-3">{issue.theme}</span>}
      </p>
    </section>
  );
}
