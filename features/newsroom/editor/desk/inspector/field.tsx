import type { ReactNode } from 'react';

/** A field with its name above it, and a hint to the right of the name or below. */
export function Field({
  label,
  right,
  hint,
  children,
}: {
  label: string;
  right?: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what stands in it.
    <label className="field">
      <span className="lab">
        <span>{label}</span>
        {right && <span>{right}</span>}
      </span>
      {children}
      {hint && <span className="hint">{hint}</span>}
    </label>
  );
}
