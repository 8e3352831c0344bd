import { Icon } from '@/components/admin/icon';
import type { Machine } from '@/features/newsroom/today/machinery';

/** Healthy machinery is one quiet line; what is not healthy says so in a shape and a colour too. */
export function MachineLine({ machines }: { machines: Machine[] }) {
  return (
    <ul className="machines" aria-label="The machinery">
      {machines.map(({ name, state, words }) => (
        <li key={name} className={state}>
          <Icon name={ICONS[state]} />
          {words}
          {state !== 'fine' && <span className="sr">, not as it should be</span>}
        </li>
      ))}
    </ul>
  );
}

const ICONS = { fine: 'tick', look: 'warn', stop: 'block' } as const;
