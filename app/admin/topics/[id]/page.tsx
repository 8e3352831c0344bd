import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Icon } from '@/components/admin/icon';
import { topicPath } from '@/features/articles/paths';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { FormerAddresses } from '@/features/newsroom/desk/components/former-addresses';
import { FoundField } from '@/features/newsroom/desk/components/found-field.client';
import { UsedIn } from '@/features/newsroom/desk/components/used-in';
import { mergeTopic, saveTopic } from '@/features/newsroom/topics/actions';
import { TopicFields } from '@/features/newsroom/topics/components/topic-fields';
import { findDeskTopic } from '@/features/newsroom/topics/queries';
import { Desk } from '@/features/staff/components/desk';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Topic' };

export default async function TopicDeskPage({ params }: PageProps<'/admin/topics/[id]'>) {
  const staff = await requireStaff('topic:edit');
  const topic = await findDeskTopic((await params).id);
  if (!topic) notFound();
  const { id, facts, mergedInto, pieces, fairs, pieceCount } = topic;
  return (
    <Desk staff={staff} current="/admin/topics" bar={<NewsroomBar staff={staff} />}>
      <div className="pad">
        <a className="crumb" href="/admin/topics">
          <Icon name="left" />
          Topics
        </a>
        <header className="page-head">
          <h1 className="h1" lang={facts.language ?? undefined}>
            {facts.name}
          </h1>
          {mergedInto ? (
            <span className="faint">
              Merged into <a href={`/admin/topics/${mergedInto.id}`}>{mergedInto.name}</a>
            </span>
          ) : (
            <a className="faint" href={topicPath(facts.slug)}>
              {topicPath(facts.slug)}
            </a>
          )}
        </header>
        {mergedInto ? null : (
          <Slip title="What it is" words="Readers have it with their next request.">
            <SaidForm
              action={saveTopic.bind(null, id)}
              submit="Save"
              kind="go"
              className="slip-form desk-form"
              seen={topic.seen}
            >
              <TopicFields facts={facts} />
            </SaidForm>
          </Slip>
        )}
        <UsedIn
          uses={[
            ...pieces.map((it) => ({ href: `/admin/articles/${it.id}`, name: it.headline, language: it.language })),
            ...fairs.map((it) => ({ href: `/events/${it.slug}`, name: it.name, what: 'event' })),
          ]}
          more={pieceCount - pieces.length}
        />
        <FormerAddresses addresses={topic.formerSlugs.map((it) => ({ path: topicPath(it.slug), leftAt: it.leftAt }))} />
        {topic.merged.length > 0 && (
          <Slip title="Merged into it" words="Their addresses lead here.">
            <p>{topic.merged.map(({ name }) => name).join(', ')}</p>
          </Slip>
        )}
        {mergedInto ? null : (
          <Slip
            title="Merge it"
            words="Two topics are the same thing: all that has this one has the other from then on, and its address leads there. It cannot be taken back."
          >
            <SaidForm
              action={mergeTopic.bind(null, id)}
              submit="Merge"
              kind="stop"
              className="slip-form"
              sure={`Merge ${facts.name} into the other one? It cannot be taken back.`}
            >
              <FoundField
                name="intoId"
                label="The topic that stays"
                what="topics"
                placeholder="Its name"
                without={[id]}
              />
            </SaidForm>
          </Slip>
        )}
      </div>
    </Desk>
  );
}
