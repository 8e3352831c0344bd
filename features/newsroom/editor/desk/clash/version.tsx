import { type Choice, type Stretch, wordsIn } from './two-versions';

type Props = {
  side: { name: string; possessive: string; initials: string; at: string | null };
  stretches: readonly Stretch[];
  of: 'mine' | 'theirs';
  choices: ReadonlyMap<number, Choice>;
  take: () => void;
  onPick: (stretch: Stretch) => void;
};

/** One of the two, whole; each change bears its number, so that it is found on the other side. */
export function Version({ side, stretches, of, choices, take, onPick }: Props) {
  return (
    <section>
      <h3 className="clash-name">
        <span className={`mono ${side.name === 'You' ? '' : 'here'}`} aria-hidden="true">
          {side.initials}
        </span>
        {side.possessive} <span className="key">{side.at}</span>
        <button type="button" className="btn vs-take" onClick={take}>
          Take all of {side.possessive === 'Yours' ? 'yours' : side.possessive}
        </button>
      </h3>
      <p>
        {stretches.map((stretch, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one comparison.
          <Words key={index} stretch={stretch} of={of} choice={choices.get(stretch.number ?? 0)} onPick={onPick} />
        ))}
      </p>
    </section>
  );
}

type WordsProps = {
  stretch: Stretch;
  of: 'mine' | 'theirs';
  choice: Choice | undefined;
  onPick: (stretch: Stretch) => void;
};

function Words({ stretch, of, choice, onPick }: WordsProps) {
  const words = wordsIn(stretch[of]);
  if (stretch.number === null) return words;
  const sup = <sup>{stretch.number}</sup>;
  const shown = words.trim() === '' ? '–' : words;
  if (stretch.by === 'collide') {
    const state = choice === undefined ? '' : choice.take === of ? 'taken' : 'left-out';
    return (
      <button type="button" className={`w pick ${state}`} onClick={() => onPick(stretch)}>
        {shown}
        {sup}
      </button>
    );
  }
  const isNew = stretch.by === of || stretch.by === 'both';
  return isNew ? (
    <ins className="w new">
      {shown}
      {sup}
    </ins>
  ) : (
    <span className="w old">
      {shown}
      {sup}
    </span>
  );
}
