import { Icon } from '@/components/admin/icon';
import { changesBetween } from '@/features/newsroom/publishing/wall-time';
import { SITE_ZONE } from '@/lib/clock';
import { changeWords, whenIn } from '../hour-words';
import type { Standing } from '../standing';
import { instantOf } from './chosen-time';
import { type Choices, occasionOf } from './plan';
import { Readings } from './readings';
import { TimeField } from './time-field';
import { TimeScale } from './time-scale';

export type RowProps = {
  standing: Standing;
  choices: Choices;
  change: (part: Partial<Choices>) => void;
  now: Date;
};

/** Now or at a time; of what readers have seen already: whether the update is a material one. */
export function WhenChoice({ ahead, ...props }: RowProps & { ahead: number }) {
  const { standing, choices, change, now } = props;
  const occasion = occasionOf(standing);
  if (occasion === 'update') return <Materiality {...props} />;
  if (occasion === 'return')
    return <p className="quiet-text">It was live before: it comes back as of its first publication.</p>;
  const embargo = standing.embargo ? new Date(standing.embargo.at) : null;
  const chosen = choices.when === 'time' ? instantOf(choices.time, now) : null;
  return (
    <>
      <fieldset className="seg">
        <legend className="sr">When</legend>
        <label className={embargo ? 'seg-off' : undefined}>
          <input
            type="radio"
            name="when"
            disabled={embargo !== null}
            checked={choices.when === 'now'}
            onChange={() => change({ when: 'now' })}
          />
          <span>
            <b>Now</b>
            <span className="k">
              {embargo ? `not possible: embargo until ${whenIn(embargo, SITE_ZONE, now)}` : 'readers see it at once'}
            </span>
          </span>
        </label>
        <label>
          <input type="radio" name="when" checked={choices.when === 'time'} onChange={() => change({ when: 'time' })} />
          <span>
            <b>At a time</b>
            <span className="k">on the second, without anyone awake</span>
          </span>
        </label>
      </fieldset>
      {choices.when === 'time' && (
        <>
          <TimeField value={choices.time} onChange={(time) => change({ time })} now={now} />
          {chosen && 'at' in chosen && (
            <>
              <Readings at={chosen.at} zone={choices.time.zone} ahead={ahead} />
              <TimeScale now={now} at={chosen.at} zone={choices.time.zone} embargo={embargo} />
              <ClockNote at={chosen.at} zone={choices.time.zone} now={now} />
            </>
          )}
        </>
      )}
    </>
  );
}

function ClockNote({ at, zone, now }: { at: Date; zone: string; now: Date }) {
  const said = changeWords(changesBetween(zone, now, at).at(-1), at, zone);
  if (!said) return null;
  return (
    <p className="nb">
      <Icon name="scheduled" />
      <span>
        <b>{said[0]}</b> {said[1]}
      </span>
    </p>
  );
}

function Materiality({ choices, change }: RowProps) {
  return (
    <fieldset className="seg">
      <legend className="sr">What kind of update</legend>
      <label>
        <input type="radio" name="material" checked={!choices.material} onChange={() => change({ material: false })} />
        <span>
          <b>Update</b>
          <span className="k">the date stays as it is</span>
        </span>
      </label>
      <label>
        <input type="radio" name="material" checked={choices.material} onChange={() => change({ material: true })} />
        <span>
          <b>Material update</b>
          <span className="k">readers see “Updated” with this moment</span>
        </span>
      </label>
    </fieldset>
  );
}
