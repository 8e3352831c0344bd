import { EVENTS, eventTag, slugTag } from '@/features/articles/tags';
import { change } from '@/lib/change';
import { daysLater, firstDayOf } from './event-days';
import { events } from './events';
import type { World } from './first-content';

/** How long before the first start they were announced. */
const ANNOUNCED = 60;

/** Writes the calendar of the set; what is there already is left as it is. */
export async function loadEvents({ world, startedAt }: { world: World; startedAt: Date }): Promise<void> {
  await change(async (tx) => {
    const tags = [EVENTS];
    const publishedAt = daysLater(startedAt, -ANNOUNCED);
    for (const { slug: name, begins, lasts, description, topic, ...event } of events) {
      const startsOn = firstDayOf(begins, startedAt);
      const slug = `${name}-${startsOn.getUTCFullYear()}`;
      const { id } = await tx.event.upsert({
        where: { slug },
        update: {},
        create: {
          ...event,
          ...{ slug, startsOn, publishedAt, demonstration: true },
          endsOn: daysLater(startsOn, lasts - 1),
          description: description.join('\n'),
          topicId: world.topicId(topic),
          changedAt: publishedAt,
        },
      });
      tags.push(eventTag(id), slugTag(slug));
    }
    return { answer: null, forget: { tags } };
  });
}
