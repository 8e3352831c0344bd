import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Props = { address: string; words: { copyLink: string; copied: string } };

/** Shown only when islands/copy-link.ts has come. */
export function CopyLink({ address, words }: Props) {
  return (
    <copy-link address={address} copied={words.copied}>
      <button type="button">{words.copyLink}</button>
      <span role="status" className="sr-only" />
      <script async type="module" src="/islands/copy-link.js" />
    </copy-link>
  );
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-link': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { address: string; copied: string };
    }
  }
}
