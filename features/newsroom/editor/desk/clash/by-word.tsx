import { Fragment, type RefObject } from 'react';
import { type Choice, chosenIn, type Stretch, wordsIn } from './two-versions';

type Props = {
  stretches: readonly Stretch[];
  choices: ReadonlyMap<number, Choice>;
  choose: (stretch: Stretch, choice: Choice) => void;
  /** Of the first that is asked, for the key 3. */
  field: RefObject<HTMLInputElement | null>;
};

/** A question for each place where the words collide, and the passage as it comes out of the answers. */
export function ByWord({ stretches, choices, choose, field }: Props) {
  const asked = stretches.filter((it) => it.by === 'collide');
  return (
    <>
      {asked.map((stretch, index) => (
        <Question
          key={stretch.number}
          stretch={stretch}
          choice={choices.get(stretch.number ?? 0)}
          choose={choose}
          field={index === 0 ? field : null}
        />
      ))}
      <div className="res">
        <h3 className="clash-name">As it will be saved</h3>
        <p>
          {stretches.map((stretch, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one comparison.
            <Fragment key={index}>{outcome(stretch, choices.get(stretch.number ?? 0))}</Fragment>
          ))}
        </p>
      </div>
    </>
  );
}

function outcome(stretch: Stretch, choice: Choice | undefined) {
  const tokens = chosenIn(stretch, choice);
  if (tokens === null)
    return (
      <span className="gap">
        {wordsIn(stretch.mine) || '–'} <span className="faint">or</span> {wordsIn(stretch.theirs) || '–'}
      </span>
    );
  if (stretch.number === null) return wordsIn(tokens);
  return (
    <ins className="w new">
      {wordsIn(tokens)}
      <sup>{stretch.number}</sup>
    </ins>
  );
}

type QuestionProps = {
  stretch: Stretch;
  choice: Choice | undefined;
  choose: (stretch: Stretch, choice: Choice) => void;
  field: RefObject<HTMLInputElement | null> | null;
};

function Question({ stretch, choice, choose, field }: QuestionProps) {
  const was = wordsIn(stretch.was).trim();
  const [mine, theirs] = [wordsIn(stretch.mine).trim(), wordsIn(stretch.theirs).trim()];
  return (
    <div className="pairs">
      <b className="pairs-number">{stretch.number}</b>
      <span>{was ? `It was ‘${was}’. Which now?` : 'Nothing stood here. Which now?'}</span>
      <button
        type="button"
        className="btn"
        aria-pressed={choice?.take === 'mine'}
        onClick={() => choose(stretch, { take: 'mine' })}
      >
        {mine || 'nothing'} <span className="k">1</span>
      </button>
      <button
        type="button"
        className="btn"
        aria-pressed={choice?.take === 'theirs'}
        onClick={() => choose(stretch, { take: 'theirs' })}
      >
        {theirs || 'nothing'} <span className="k">2</span>
      </button>
      <label className="write-it">
        Write it yourself <span className="key">3</span>
        <input
          ref={field}
          className="in"
          value={choice?.take === 'own' ? choice.words : ''}
          onChange={({ target }) => choose(stretch, { take: 'own', words: target.value })}
        />
      </label>
    </div>
  );
}
