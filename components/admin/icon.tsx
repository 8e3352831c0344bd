/** The newsroom's shapes, 16 units square; a word always stands beside them. */
const SHAPES = {
  draft: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.5 2.2" />,
  review: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  approved: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M5.3 8.2l1.9 1.9 3.6-4" />
    </>
  ),
  scheduled: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.5V8l2.4 1.6" />
    </>
  ),
  live: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  changed: (
    <>
      <circle cx="7" cy="9" r="5" fill="currentColor" />
      <circle cx="13" cy="3" r="2.2" />
    </>
  ),
  gone: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4 12L12 4" />
    </>
  ),
  tick: <path d="M3 8.5l3.2 3.2L13 4.8" />,
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  down: <path d="M4 6l4 4 4-4" />,
  right: <path d="M6 4l4 4-4 4" />,
  left: <path d="M10 4L6 8l4 4" />,
  plus: <path d="M8 3v10M3 8h10" />,
  find: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="M10.2 10.2L14 14" />
    </>
  ),
  block: (
    <>
      <rect x="2" y="2" width="12" height="12" fill="currentColor" stroke="none" />
      <path d="M8 4.5v4M8 10.2v1.6" stroke="var(--bg)" strokeWidth="1.8" />
    </>
  ),
  warn: <path d="M8 2.2L14.4 13.5H1.6zM8 6.2v3.6M8 11v1.3" />,
  offline: <path d="M2 6.5a9 9 0 0 1 12 0M4.5 9.3a5.5 5.5 0 0 1 7 0M8 12.5v.6M2.5 14L13.5 2" />,
  pin: <path d="M5 2h6M6 2v5l-2 3h8l-2-3V2M8 10v4.5" />,
  up: <path d="M4 10l4-4 4 4" />,
  split: <path d="M8 14V9M8 9L3 3M8 9l5-6M3 6V3h3M13 6V3h-3" />,
  sync: <path d="M13 8a5 5 0 0 1-9 3M3 8a5 5 0 0 1 9-3M12 2v3H9M4 14v-3h3" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="11" r="3" />
      <path d="M7.2 8.8L13 3M10.5 5.5l2 2" />
    </>
  ),
  more: <path d="M3 8h.5M8 8h.5M13 8h.5" strokeWidth="2.4" />,
};
export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
