import { type Asked, eventKind } from '@/features/events/event';
import { eventsPath } from '@/features/events/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Kinds as one strip of cells; each is a link. */
export function EventChoice({ asked, language }: { asked: Asked; language: Language }) {
  const words = wordsIn(language).events;
  const cells = [
    { kind: null, name: words.every },
    ...eventKind.options.map((kind) => ({ kind, name: words.kindsOf[kind] })),
  ];
  return (
    <nav aria-label={words.kind} data-screen-only>
      <ul className={`choice-strip cells-${cells.length}`}>
        {cells.map(({ kind, name }) => (
          <li key={name}>
            <a href={eventsPath({ kind, from: asked.from, language })} aria-current={kind === asked.kind || undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
