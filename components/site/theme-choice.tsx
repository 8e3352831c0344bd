import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Labels = { auto: string; light: string; dark: string };

/** Light, dark, or as the machine says. Shown only when islands/theme-choice.ts has come; nothing is stored before a click. */
export function ThemeChoice({ labels }: { labels: Labels }) {
  return (
    <theme-choice auto={labels.auto} light={labels.light} dark={labels.dark}>
      <button type="button" className="cursor-pointer hover:underline">
        {labels.auto}
      </button>
    </theme-choice>
  );
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-choice': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Labels;
    }
  }
}
