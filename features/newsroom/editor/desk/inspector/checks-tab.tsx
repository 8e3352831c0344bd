import { Icon } from '@/components/admin/icon';
import { changeWords } from '@/features/newsroom/checks/change-words';
import { curlBlock } from '@/features/newsroom/checks/curl-block';
import { curled } from '@/features/newsroom/checks/curled';
import { send } from '@/features/newsroom/components/send';
import { type Check, useChecks } from '../checks';
import { type Desk, setField, useDesk } from '../desk-state';
import { goToCheck } from '../next-thing';

export function ChecksTab() {
  const { toFix, toLookAt, inOrder, left } = useChecks();
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
      {left > 0 && <Left count={left} />}
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
          <li key={check.id} className={`chk ${tone}`}>
            <Icon name={tone === 'bad' ? 'block' : 'warn'} />
            <b>{check.words}</b>
            <button type="button" className="lk" onClick={() => goToCheck(desk, check)}>
              Go<span className="sr"> to it</span>
            </button>
            <p>
              {check.why}{' '}
              {!desk.readOnly && check.change && (
                <button type="button" className="lk" onClick={() => changeIt(desk, check)}>
                  Change it
                </button>
              )}{' '}
              {!desk.readOnly && check.leave && (
                <button type="button" className="lk" onClick={() => void leaveIt(desk, check)}>
                  Leave it{check.leave === 'word' && <span className="sr"> as it is in this piece</span>}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Quotes where they were seen; anything else wherever it stands: in the text, the headline, the standfirst. */
function changeIt(desk: Desk, { change, blockId, field }: Check): void {
  if (!change) return;
  if (change === 'curl-quotes') {
    if (blockId) curlBlock(desk.editor, blockId);
    else if (field === 'headline' || field === 'standfirst')
      setField(desk, field, curled(desk.store.now().fields[field]));
    return;
  }
  changeWords(desk.editor, change);
  for (const name of ['headline', 'standfirst'] as const) {
    const words = desk.store.now().fields[name];
    const changed = words.replaceAll(change.from, change.to);
    if (changed !== words) setField(desk, name, changed);
  }
}

async function leaveIt({ piece, store }: Desk, { id }: Check): Promise<void> {
  store.set({ left: new Set([...store.now().left, id]) });
  const sent = await send(`/api/v1/pieces/${piece.id}/left-checks`, { check: id });
  if (sent.ok) return;
  store.set({ left: new Set([...store.now().left].filter((it) => it !== id)) });
}

function Left({ count }: { count: number }) {
  const { piece, store, readOnly } = useDesk();
  const again = async () => {
    const sent = await send(`/api/v1/pieces/${piece.id}/left-checks`, {}, 'DELETE');
    if (sent.ok) store.set({ left: new Set() });
  };
  return (
    <p className="left-checks">
      {count} left as {count === 1 ? 'it is' : 'they are'}.{' '}
      {!readOnly && (
        <button type="button" className="lk" onClick={() => void again()}>
          Look at {count === 1 ? 'it' : 'them'} again
        </button>
      )}
    </p>
  );
}
