import { prefer } from '@/features/staff/account/actions';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import type { Preferences } from '@/features/staff/preferences';

const THEMES = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['system', 'As this device has it'],
] as const;

/** How the newsroom looks and listens for this person, on every device. */
export function OwnScreens({ preferences: { theme, letterKeys } }: { preferences: Preferences }) {
  return (
    <Slip title="Your screens" words="On every device that you sign in on.">
      <SaidForm action={prefer} submit="Save" className="slip-form">
        <fieldset>
          <legend className="lab">Theme</legend>
          <div className="choices">
            {THEMES.map(([value, name]) => (
              <label key={value} className="tick">
                <input type="radio" name="theme" value={value} defaultChecked={value === theme} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <label className="tick">
          <input type="checkbox" name="letterKeys" defaultChecked={letterKeys} />
          Single letters act outside of fields: N, /, G then T
        </label>
      </SaidForm>
    </Slip>
  );
}
