import { Icon } from '@/components/admin/icon';
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
        {fields.topicIds.length === 1 ? '1 topic' : `${fields.topicIds.length} topics`}, latest, archive, feeds, site
        maps, search.
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

type ChecksProps = Pick<RowProps, 'choices' | 'change'> & { isKept: boolean; close: () => void };

function Checks({ isKept, choices, change, close }: ChecksProps) {
  const desk = useDesk();
  const { toFix, toLookAt } = useChecks();
  const go = (check: (typeof toFix)[number]) => {
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
          <li key={check.id} className="chk bad">
            <Icon name="block" />
            <span>
              {check.words}
              <br />
              <button type="button" className="lk" onClick={() => go(check)}>
                Go<span className="sr"> to it</span>
              </button>
            </span>
          </li>
        ))}
        {toLookAt.slice(0, 5).map((check) => (
          <li key={check.id} className="chk warn">
            <Icon name="warn" />
            <span>
              {check.words}
              <br />
              <button type="button" className="lk" onClick={() => go(check)}>
                Go<span className="sr"> to it</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      {toLookAt.length > 5 && <p className="faint">And {toLookAt.length - 5} more to look at.</p>}
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
