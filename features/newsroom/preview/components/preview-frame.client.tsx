'use client';

import { useEffect, useRef, useState } from 'react';

const WIDTHS = [
  ['desktop', 'Desktop'],
  ['tablet', 'Tablet'],
  ['phone', 'Phone'],
] as const;
const THEMES = [
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** The page as readers will have it, at their widths and in both themes; links in it lead nowhere from here. */
export function PreviewFrame({ address, headline }: { address: string; headline: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState<string>('desktop');
  const [theme, setTheme] = useState<string>('light');
  useEffect(() => {
    const paint = () => {
      const root = frame.current?.contentDocument?.documentElement;
      if (root) root.dataset.theme = theme;
    };
    paint();
    const shown = frame.current;
    shown?.addEventListener('load', paint);
    return () => shown?.removeEventListener('load', paint);
  }, [theme]);
  return (
    <section className="preview-stage" aria-label="The page">
      <div className="preview-tools">
        <Choice name="Width" choices={WIDTHS} chosen={width} onChoose={setWidth} />
        <Choice name="Theme" choices={THEMES} chosen={theme} onChoose={setTheme} />
        <a className="filter-way" href={address} target="_blank" rel="noreferrer">
          Open alone
        </a>
      </div>
      <div className="preview-desk">
        <iframe
          ref={frame}
          className={`preview-frame ${width}`}
          src={address}
          title={`‘${headline}’ as readers will have it`}
        />
      </div>
    </section>
  );
}

type ChoiceProps = {
  name: string;
  choices: readonly (readonly [string, string])[];
  chosen: string;
  onChoose: (value: string) => void;
};

function Choice({ name, choices, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="either">
      <legend className="sr">{name}</legend>
      {choices.map(([value, words]) => (
        <button
          key={value}
          type="button"
          className="btn"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
