import { Icon } from '@/components/admin/icon';
import type { Check } from '@/features/newsroom/checks/check';
import { useChecks } from '@/features/newsroom/editor/desk/checks';
import { useDesk, useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { goToCheck } from '@/features/newsroom/editor/desk/next-thing';
import { MAY_LACK } from '@/features/newsroom/rules';
import { SITE_ZONE } from '@/lib/clock';
import { whenIn } from '../hour-words';
import type { Standing } from '../standing';
import { sourceOf } from './plan';
import type { RowProps } from './when-choice';

/** What readers will get: the text, what the checks say of it, where it will stand. */
export function WhatGoesOut({ standing, choices, change, now, close }: RowProps & { close: () => void }) {
  const { piece } = useDesk();
  const fields = useDeskPart((state) => state.fields);
  const known = useDeskPart((state) => state.known);
  const source = sourceOf(standing);
  const isKept = source.revisionId !== undefined && !choices.include;
  const section = piece.sections.find((it) => it.id === fields.sectionId);
  const names = fields.bylines.flatMap((it) => known.get(it.authorId)?.label ?? []);
  return (
    <div className="pub-side">
      <h3 className="sub">What readers will get</h3>
      <p className="head" lang={fields.language}>
        {(isKept && source.headline) || fields.headline || 'Without a headline'}
      </p>
      <p className={section ? `section-${section.code.toLowerCase()}` : undefined}>
        {section && <span className="code">{section.code}</span>} {names.join(', ')}
      </p>
      <p className="faint">{wordsFor(standing, isKept, now)}</p>
      {source.changes > 0 && (
        <label className="tick">
          <input type="checkbox" checked={choices.include} onChange={(it) => change({ include: it.target.checked })} />
          Include {source.changes} later {source.changes === 1 ? 'change' : 'changes'}
        </label>
      )}
      <Checks isKept={isKept} choices={choices} change={change} close={close} />
      <h3 className="sub">Where it will appear</h3>
      <p className="quiet-text">
        Article, front page{section && `, ${section.name}`},{' '}
        {fields.bylines.length === 1 ? 'author' : `${fields.bylines.length} authors`},{' '}
        {fields.topicIds.length === 1 ? '1 topic' : `${fields.topicIds.length} topics`}, latest, archive, search, site
        maps.
      </p>
    </div>
  );
}

function wordsFor({ approval, published, version }: Standing, isKept: boolean, now: Date): string {
  if (isKept && approval)
    return `The text approved at ${whenIn(new Date(approval.at), SITE_ZONE, now)} by ${approval.by ?? 'the desk'}, version ${approval.number}. Anything typed later waits for its own approval.`;
  if (isKept && published) return 'The text that is scheduled already. Anything typed since waits.';
  return `The text as it stands now, save ${version}. Publishing it is approving it.`;
}

const MOST_TO_LOOK_AT = 5;

type ChecksProps = Pick<RowProps, 'choices' | 'change'> & { isKept: boolean; close: () => void };

function Checks({ isKept, choices, change, close }: ChecksProps) {
  const desk = useDesk();
  const { toFix, toLookAt } = useChecks();
  const go = (check: Check) => {
    close();
    requestAnimationFrame(() => goToCheck(desk, check));
  };
  const mayOverride = toFix.length > 0 && toFix.every((it) => it.missing && MAY_LACK.has(it.missing));
  return (
    <>
      <h3 className="sub">Checks</h3>
      <ul className="pub-checks">
        {(toFix.length === 0 || isKept) && (
          <li className="chk okk">
            <Icon name="tick" />
            <b>Nothing stops it</b>
          </li>
        )}
        {toFix.map((check) => (
          <CheckRow key={check.id} check={check} tone="bad" go={go} />
        ))}
        {toLookAt.slice(0, MOST_TO_LOOK_AT).map((check) => (
          <CheckRow key={check.id} check={check} tone="warn" go={go} />
        ))}
      </ul>
      {toLookAt.length > MOST_TO_LOOK_AT && (
        <p className="faint">And {toLookAt.length - MOST_TO_LOOK_AT} more to look at.</p>
      )}
      {mayOverride && !isKept && (
        <label className="field">
          <span className="lab">Why it goes out all the same</span>
          <input
            className="in"
            maxLength={2000}
            value={choices.override}
            onChange={(it) => change({ override: it.target.value })}
          />
          <span className="hint">Stands in the audit log.</span>
        </label>
      )}
    </>
  );
}

function CheckRow({ check, tone, go }: { check: Check; tone: 'bad' | 'warn'; go: (check: Check) => void }) {
  return (
    <li className={`chk ${tone}`}>
      <Icon name={tone === 'bad' ? 'block' : 'warn'} />
      <span>
        {check.words}
        <br />
        <button type="button" className="lk" onClick={() => go(check)}>
          Go<span className="sr"> to it</span>
        </button>
      </span>
    </li>
  );
}
