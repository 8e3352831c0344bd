import type { Article } from '@/features/articles/article';
import { picturePath } from '@/features/media/pictures';

/** How search engines and messengers will show it. */
export function FoundAs({ article, address }: { article: Article; address: string }) {
  const title = article.searchTitle ?? article.headline;
  const words = article.searchDescription ?? article.standfirst;
  const host = new URL(address).host;
  return (
    <>
      <h2 className="h2">Search result</h2>
      <div className="result" lang={article.language}>
        <p className="faint">
          {host} › {article.section.slug || 'no section yet'}
        </p>
        <p className="result-title">{short(title, 60)}</p>
        <p className="quiet-text">{short(words, 155) || 'No standfirst, no description: engines take any sentence.'}</p>
      </div>
      <h2 className="h2">Share card</h2>
      <div className="share-card" lang={article.language}>
        {article.picture ? (
          // biome-ignore lint/performance/noImgElement: the reader's own picture, at the size that a messenger asks for.
          <img
            src={picturePath(article.picture, '16x9', 640, 'jpeg')}
            alt={article.picture.alt}
            width="640"
            height="360"
          />
        ) : (
          <p className="share-none">Without a picture</p>
        )}
        <div className="share-words">
          <p className="faint">{host}</p>
          <p className="result-title">{short(article.headline, 70)}</p>
          <p className="quiet-text">{short(article.standfirst, 110)}</p>
        </div>
      </div>
    </>
  );
}

/** Cut as those who show it cut it. */
function short(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
