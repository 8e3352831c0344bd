import type { DetailedHTMLProps, HTMLAttributes, ReactNode } from 'react';

type Props = { frame: string; title: string; name: string; children: ReactNode };

/** What stands here until the reader asks for the frame; the button is shown only when islands/click-to-load.ts has come. */
export function ClickToLoad({ frame, title, name, children }: Props) {
  return (
    <click-to-load frame={frame} heading={title} className="embed-frame scale-bar">
      {children}
      <button type="button">{name}</button>
      <script async type="module" src="/islands/click-to-load.js" />
    </click-to-load>
  );
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'click-to-load': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { frame: string; heading: string };
    }
  }
}
