import type { List, ListItem } from '@/features/articles/blocks';
import { RunningLine } from '@/features/articles/components/body/running-line';

type Props = { items: ListItem[]; sponsored: boolean };

export function BulletList({ items, sponsored }: Props) {
  return (
    <ul>
      <Items items={items} sponsored={sponsored} />
    </ul>
  );
}

export function OrderedList({ items, start, sponsored }: Props & { start: number }) {
  return (
    <ol start={start === 1 ? undefined : start}>
      <Items items={items} sponsored={sponsored} />
    </ol>
  );
}

/** The entries alone, for blocks that bring their own list. */
export function Items({ items, sponsored }: Props) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: entries are written once and never reordered.
    <li key={index}>
      {item.content.map((part, place) =>
        part.type === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <p key={place}>
            <RunningLine line={part.content} sponsored={sponsored} />
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <InnerList key={place} list={part} sponsored={sponsored} />
        ),
      )}
    </li>
  ));
}

function InnerList({ list, sponsored }: { list: List; sponsored: boolean }) {
  if (list.type === 'bulletList') return <BulletList items={list.content} sponsored={sponsored} />;
  return <OrderedList items={list.content} start={list.attrs.start} sponsored={sponsored} />;
}
