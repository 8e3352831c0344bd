import type { Teaser } from '@/features/articles/article';
import { wordsIn } from '@/features/words/words';

/** What is paid for says so wherever it stands, also where other pieces are bare headlines. */
export function Advertisement({ teaser, className = '' }: { teaser: Teaser; className?: string }) {
  if (teaser.kind !== 'sponsored') return null;
  return (
    <span className={`block text-caption font-[560] text-ink-3 ${className}`}>
      {wordsIn(teaser.language).kinds.sponsored}
    </span>
  );
}
