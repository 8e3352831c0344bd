import { Icon } from '@/components/admin/icon';
import { type Check, useChecks } from '../checks';
import { useDesk } from '../desk-state';
import { goToCheck } from '../next-thing';

export function ChecksTab() {
  const { toFix, toLookAt, inOrder } = useChecks();
  return (
    <>
      {toFix.length > 0 && <Checks heading="To fix before publishing" checks={toFix} tone="bad" />}
      {toLookAt.length > 0 && <Checks heading="To look at" checks={toLookAt} tone="warn" />}
      <h3 className="sub">
        <span>In order</span>
        <span>{inOrder.length}</span>
      </h3>
      <ul>
        {inOrder.map((words) => (
          <li key={words} className="chk chk-short okk">
            <Icon name="tick" />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Checks({ heading, checks, tone }: { heading: string; checks: Check[]; tone: 'bad' | 'warn' }) {
  const desk = useDesk();
  return (
    <>
      <h3 className="sub">
        <span>{heading}</span>
        <span>{checks.length}</span>
      </h3>
      <ul>
        {checks.map((check) => (
          <li key={check.words} className={`chk ${tone}`}>
            <Icon name={tone === 'bad' ? 'block' : 'warn'} />
            <b>{check.words}</b>
            <button type="button" className="lk" onClick={() => goToCheck(desk, check)}>
              Go<span className="sr"> to it</span>
            </button>
            <p>{check.why}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
