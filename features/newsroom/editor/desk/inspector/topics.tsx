import { Icon } from '@/components/admin/icon';
import { learn, useDesk, useDeskPart, useField } from '../desk-state';
import { TypeAhead } from '../type-ahead';

export function Topics() {
  const { store, readOnly } = useDesk();
  const [topicIds, setTopics] = useField('topicIds');
  const known = useDeskPart((state) => state.known);
  return (
    <div>
      <p className="lab">
        <span>Topics</span>
        <span>{topicIds.length}</span>
      </p>
      {topicIds.length > 0 && (
        <ul className="chips">
          {topicIds.map((id) => (
            <li key={id} className="chip">
              {known.get(id)?.label ?? '…'}
              {!readOnly && (
                <button type="button" className="off" onClick={() => setTopics(topicIds.filter((it) => it !== id))}>
                  <Icon name="cross" />
                  <span className="sr">Take {known.get(id)?.label} off</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <TypeAhead
          id="field-topicIds"
          label="Add a topic"
          placeholder="Add…"
          what="topics"
          without={topicIds}
          onChoose={(topic) => {
            learn(store, [topic]);
            setTopics([...topicIds, topic.id]);
          }}
        />
      )}
    </div>
  );
}
