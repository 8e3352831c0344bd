import { Icon } from '@/components/admin/icon';
import { signOff } from '@/features/articles/sign-off';
import type { PieceFields } from '@/features/newsroom/text/fields';
import { learn, useDesk, useDeskPart, useField } from '../desk-state';
import { TypeAhead } from '../type-ahead';
import { Field } from './field';

type Signature = PieceFields['bylines'][number];

/** Who signs, from where and for whom, and the line that comes of it. */
export function Signatures() {
  const { store, readOnly } = useDesk();
  const [bylines, setBylines] = useField('bylines');
  const [language] = useField('language');
  const known = useDeskPart((state) => state.known);
  const change = (index: number, part: Partial<Signature>) =>
    setBylines(bylines.map((it, at) => (at === index ? { ...it, ...part } : it)));
  const nameOf = (id: string) => known.get(id)?.label ?? '…';
  const line = signOff(
    bylines.map(({ authorId, place, outlet }) => ({
      author: { id: authorId, handle: '', name: nameOf(authorId), kind: 'person' },
      ...{ place, outlet },
    })),
    language,
  );
  return (
    <div className="grp">
      {bylines.map((signature, index) => (
        <div key={signature.authorId} className="signature">
          <p className="lab">{index === 0 ? 'Author' : `Author ${index + 1}`}</p>
          <p className="in chosen">
            {nameOf(signature.authorId)}
            {!readOnly && (
              <button type="button" className="off" onClick={() => setBylines(bylines.filter((_, at) => at !== index))}>
                <Icon name="cross" />
                <span className="sr">Take {nameOf(signature.authorId)} off</span>
              </button>
            )}
          </p>
          <div className="two">
            <Field label="Place">
              <input
                className="in"
                value={signature.place ?? ''}
                readOnly={readOnly}
                onChange={({ target }) => change(index, { place: target.value === '' ? null : target.value })}
              />
            </Field>
            <Field label="For">
              <input
                className="in"
                value={signature.outlet ?? ''}
                readOnly={readOnly}
                onChange={({ target }) => change(index, { outlet: target.value === '' ? null : target.value })}
              />
            </Field>
          </div>
        </div>
      ))}
      {!readOnly && (
        <div>
          <p className="lab">{bylines.length === 0 ? 'Author' : 'Another author'}</p>
          <TypeAhead
            id="field-bylines"
            label="Find an author"
            placeholder="Name"
            what="authors"
            without={bylines.map((it) => it.authorId)}
            onChoose={(author) => {
              learn(store, [author]);
              const place =
                bylines.length === 0 ? (author.hint.split(', ').at(-1) ?? null) : (bylines[0]?.place ?? null);
              setBylines([...bylines, { authorId: author.id, place: place || null, outlet: 'MON' }]);
            }}
          />
        </div>
      )}
      {bylines.length > 0 && (
        <div>
          <p className="lab">The sign-off will read</p>
          <p className="sign-off" lang={language}>
            {line}
          </p>
        </div>
      )}
    </div>
  );
}
