import type { ReactNode } from 'react';
import { ClickToLoad } from '@/components/site/click-to-load';
import type { BlockOf } from '@/features/articles/blocks';
import { frameFor } from '@/features/articles/embeds';
import { tie } from '@/features/articles/typography';
import type { Words } from '@/features/words/en';

type Props = { embed: BlockOf<'embed'>; sponsored: boolean; words: Words };

/** Something that lives on another site: a link to it, and where it may be framed a place for it. Nothing is fetched unasked. */
export function Embed({ embed, sponsored, words }: Props) {
  const { provider, url, title } = embed.attrs;
  const frame = frameFor(url);
  const link = (
    <a href={url} rel={sponsored ? 'sponsored' : undefined} className="arrow-on">
      {words.embedAt(provider)}
    </a>
  );
  if (!frame) return <LinkAlone provider={provider} title={title} link={link} />;
  return (
    <figure className="embed">
      <ClickToLoad frame={frame} title={title} name={words.articlePage.load(provider)}>
        <p className="side-label">{provider}</p>
        <p className="embed-title">{tie(title)}</p>
      </ClickToLoad>
      <figcaption className="caption">
        {words.articlePage.beforeLoading(provider)} {link}
      </figcaption>
    </figure>
  );
}

function LinkAlone({ provider, title, link }: { provider: string; title: string; link: ReactNode }) {
  return (
    <aside className="side-line">
      <p className="side-label">{provider}</p>
      <p className="font-serif text-h4">{tie(title)}</p>
      <p className="mt-1">{link}</p>
    </aside>
  );
}
