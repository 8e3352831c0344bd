import { Slip } from '@/features/staff/components/slip';

type Use = { href: string; name: string; language?: string; what?: string };

/** Where a thing stands; nothing is said of what it could. */
export function UsedIn({ uses, more = 0 }: { uses: Use[]; more?: number }) {
  return (
    <Slip title="Where it is used">
      {uses.length === 0 ? (
        <p className="faint">Nowhere yet.</p>
      ) : (
        <ul className="rows">
          {uses.map(({ href, name, language, what }) => (
            <li key={href}>
              <a href={href} lang={language}>
                {name}
              </a>
              <span className="faint">{what}</span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="faint">And {more.toLocaleString('en-GB')} more pieces.</p>}
    </Slip>
  );
}
