import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** Shown only when islands/print-page.ts has come; it also dates what is printed, however that was asked for. */
export function PrintPage({ language, name }: { language: string; name: string }) {
  return (
    <print-page language={language}>
      <button type="button">{name}</button>
      <script async type="module" src="/islands/print-page.js" />
    </print-page>
  );
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'print-page': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { language: string };
    }
  }
}
