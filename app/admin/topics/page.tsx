import type { Metadata } from 'next';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { ListFilter } from '@/features/newsroom/desk/components/list-filter.client';
import { makeTopic } from '@/features/newsroom/topics/actions';
import { KINDS, TopicFields } from '@/features/newsroom/topics/components/topic-fields';
import { askedTopics, type DeskTopic, listDeskTopics } from '@/features/newsroom/topics/queries';
import { Desk } from '@/features/staff/components/desk';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Topics' };

export default async function TopicsPage({ searchParams }: PageProps<'/admin/topics'>) {
  const staff = await requireStaff('topic:edit');
  const asked = askedTopics.parse(await searchParams);
  const { topics, more } = await listDeskTopics(asked);
  return (
    <Desk staff={staff} current="/admin/topics" bar={<NewsroomBar staff={staff} />}>
      <div className="pad">
        <header className="page-head">
          <h1 className="h1">Topics</h1>
          <a className="btn" href="#new">
            New topic
          </a>
        </header>
        <ListFilter path="/admin/topics" words="A name" asked={asked} kinds={KINDS}>
          {more ? `The first ${topics.length}: type to find another` : `${topics.length} by name`}
        </ListFilter>
        {topics.length === 0 ? <None asked={asked.q !== '' || asked.kind !== ''} /> : <Table topics={topics} />}
        <div id="new">
          <Slip title="A new topic" words="Readers see it once a piece that has it is live.">
            <SaidForm action={makeTopic} submit="Make it" kind="go" className="slip-form desk-form">
              <TopicFields />
            </SaidForm>
          </Slip>
        </div>
      </div>
    </Desk>
  );
}

const None = ({ asked }: { asked: boolean }) => (
  <p className="nothing">
    {asked
      ? 'No topic matches this.'
      : 'No topic yet. A topic gathers what is written about a company, a programme, a country.'}
  </p>
);

function Table({ topics }: { topics: DeskTopic[] }) {
  return (
    <div className="scroll-x">
      <table className="house-list">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Address</th>
            <th scope="col">Pieces</th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ id, name, slug, kind, language, pieces }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/topics/${id}`} lang={language ?? undefined}>
                  {name}
                </a>
              </th>
              <td>{kind}</td>
              <td className="faint">/topics/{slug}</td>
              <td>{pieces === 0 ? <span className="faint">none</span> : pieces.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
