/** MON with its waterline: ink above, red lead below. Sized by its height; the ink is the colour of the text around it. */
export function Wordmark({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 2656 711" aria-hidden="true" className={className}>
      <clipPath id="above-water">
        <path d="M0 0h2656v501H0z" />
      </clipPath>
      <clipPath id="below-water">
        <path d="M0 538h2656v173H0z" />
      </clipPath>
      <path clipPath="url(#above-water)" fill="currentColor" d={LETTERS} />
      <path clipPath="url(#below-water)" className="fill-lead-paint" d={LETTERS} />
    </svg>
  );
}

const LETTERS =
  'M0 699v-687h302l109 300q6 18 15 46q9 28 18 57q9 29 16 53h7q6-21 15-48q8-28 17-57q9-28 17-51l108-300h294v687h-195v-338q0-27 1-58q0-31 1-59q1-28 2-46h-8q-6 18-14 45q-8 27-16 54q-9 27-16 47l-132 355h-175l-132-355q-9-25-17-52q-9-28-16-52q-7-25-12-42h-8q1 18 1 45q1 28 2 58q0 31 0 60v338h-184zM1403 711q-132 0-227-41q-96-42-147-121q-52-80-52-194q0-114 52-194q51-79 147-120q95-41 227-41q132 0 227 41q96 41 147 120q52 80 52 194q0 114-52 194q-51 79-147 121q-95 41-227 41zM1403 563q51 0 92-13q41-13 71-38q29-25 45-61q15-36 15-82v-29q0-45-15-81q-16-36-45-61q-30-25-71-38q-41-13-92-13q-51 0-92 13q-41 13-71 38q-29 25-45 61q-15 36-15 81v29q0 46 15 82q16 36 45 61q30 25 71 38q41 13 92 13zM1888 699v-687h175l327 320q9 8 22 22q13 15 28 30q14 15 24 26h8q-1-19-1-44q-1-26-1-45v-309h186v687h-174l-324-320q-21-20-43-43q-22-23-36-38h-7q0 15 1 40q0 25 0 52v309h-185z';
