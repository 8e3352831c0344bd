import { useId, useState } from 'react';
import { Field } from '@/features/newsroom/editor/desk/inspector/field';
import { readWallTime } from '@/features/newsroom/publishing/wall-time';
import { SITE_ZONE } from '@/lib/clock';
import { cityOf, dayIn, hourIn, timeLeft, weekdayIn, zoneNameAt } from '../hour-words';
import { type ChosenTime, chosenAt } from './chosen-time';

type Props = { value: ChosenTime; onChange: (value: ChosenTime) => void; now: Date; label?: string };

/** Day, hour and zone; on the two nights of the clocks it asks which hour is meant, or offers the nearest that exist. */
export function TimeField({ value, onChange, now, label = '' }: Props) {
  const reading = readWallTime(value);
  const set = (change: Partial<ChosenTime>) => onChange({ ...value, pick: null, ...change });
  const bad = reading.is === 'never' || undefined;
  return (
    <>
      <div className="dt">
        <Field label={`${label}Date`}>
          <input
            className="in"
            type="date"
            required
            value={value.day}
            onChange={(it) => set({ day: it.target.value })}
          />
        </Field>
        <Field label={`${label}Time`}>
          <input
            className={`in dt-hour ${reading.is === 'twice' ? 'warned' : ''}`}
            type="time"
            required
            aria-invalid={bad}
            value={value.time}
            onChange={({ target }) => set({ time: target.value.slice(0, 5) })}
          />
        </Field>
        <Field label={`${label}Zone`}>
          <ZoneSelect zone={value.zone} onChange={(zone) => set({ zone })} />
        </Field>
      </div>
      <div aria-live="polite">
        {reading.is === 'twice' && (
          <>
            <p className="hint warn dt-says">This hour happens twice</p>
            <p className="quiet-text">
              On {weekdayIn(reading.change.at, value.zone)} the clocks in {cityOf(value.zone)} go back from{' '}
              {shown(reading.change.at, reading.change.before)} to {shown(reading.change.at, reading.change.after)}.
              Which {value.time} do you mean?
            </p>
          </>
        )}
        {reading.is === 'never' && (
          <>
            <p className="hint bad dt-says">There is no {value.time} that night</p>
            <p className="quiet-text">
              On {dayIn(reading.change.at, value.zone, now)} the clocks in {cityOf(value.zone)} go forward from{' '}
              {shown(reading.change.at, reading.change.before)} to {shown(reading.change.at, reading.change.after)}.
              Nearest times that exist:
            </p>
          </>
        )}
      </div>
      {reading.is === 'twice' && (
        <Hours
          legend={`Which ${value.time}`}
          zone={value.zone}
          now={now}
          hours={[
            {
              name: 'The first',
              at: reading.first,
              isChosen: value.pick === 'first',
              choose: () => set({ pick: 'first' }),
            },
            {
              name: 'The second, an hour later',
              at: reading.second,
              isChosen: value.pick === 'second',
              choose: () => set({ pick: 'second' }),
            },
          ]}
        />
      )}
      {reading.is === 'never' && (
        <Hours
          legend="Nearest times that exist"
          zone={value.zone}
          now={now}
          hours={[
            { name: 'Before the change', at: reading.before },
            { name: 'After the change', at: reading.after },
          ].map((it) => ({ ...it, isChosen: false, choose: () => onChange(chosenAt(it.at, value.zone)) }))}
        />
      )}
    </>
  );
}

const shown = (at: Date, offset: number) => new Date(at.getTime() + offset).toISOString().slice(11, 16);

type Hour = { name: string; at: Date; isChosen: boolean; choose: () => void };

function Hours({ legend, hours, zone, now }: { legend: string; hours: Hour[]; zone: string; now: Date }) {
  const name = useId();
  const own = ownZone();
  return (
    <fieldset className="two-h">
      <legend className="sr">{legend}</legend>
      {hours.map((it) => (
        <label key={it.name}>
          <input type="radio" name={name} checked={it.isChosen} onChange={it.choose} />
          <span>
            <b>{it.name}</b>
            <span className="dt-big">
              {hourIn(it.at, zone)} {zoneNameAt(it.at, zone)}
            </span>
            <span className="quiet-text">
              {hourIn(it.at, 'UTC')} UTC
              {own !== zone && own !== 'UTC' && `, ${hourIn(it.at, own)} ${zoneNameAt(it.at, own)} in ${cityOf(own)}`}
            </span>
            <span className="faint">in {timeLeft(it.at, now).long}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The house's zone, UTC, one's own; all others on demand. */
function ZoneSelect({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const near = [...new Set([SITE_ZONE, 'UTC', ownZone(), zone])];
  const [others] = useState(() => Intl.supportedValuesOf('timeZone').filter((it) => !near.includes(it)));
  return (
    <select className="in" value={zone} onChange={({ target }) => onChange(target.value)}>
      {near.map((it) => (
        <option key={it} value={it}>
          {cityOf(it)}
        </option>
      ))}
      <optgroup label="Elsewhere">
        {others.map((it) => (
          <option key={it} value={it}>
            {it.replaceAll('_', ' ')}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
