import { Slip } from '@/features/staff/components/slip';
import { momentOf } from '@/features/staff/words';

/** What a thing was once found under; each of them leads to it for good. */
export function FormerAddresses({ addresses }: { addresses: { path: string; leftAt: Date }[] }) {
  if (addresses.length === 0) return null;
  return (
    <Slip title="Former addresses" words="Each leads here in one step.">
      <ul className="rows">
        {addresses.map(({ path, leftAt }) => (
          <li key={path}>
            <a href={path}>{path}</a>
            <span className="faint">left {momentOf(leftAt)}</span>
          </li>
        ))}
      </ul>
    </Slip>
  );
}
