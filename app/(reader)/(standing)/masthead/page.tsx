import { Standing, standingHead } from '@/app/(reader)/standing-page';
import { authorTag, MASTHEAD } from '@/features/articles/tags';
import { DeskList } from '@/features/contact/components/desk-list';
import { MastheadPeople } from '@/features/organisation/components/masthead-people';
import { listMasthead } from '@/features/organisation/queries';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';

export const generateMetadata = () => standingHead({ name: 'masthead' });

export default async function Masthead() {
  await findNextChange();
  const people = await listMasthead();
  const desks = (
    <section aria-labelledby="desks" className="mt-10">
      <h2 id="desks" className="pb-2.25 text-label">
        {wordsIn('en').standing.desks}
      </h2>
      <DeskList language="en" />
    </section>
  );
  return (
    <Standing
      name="masthead"
      group="company"
      tags={[MASTHEAD, ...people.map((it) => authorTag(it.id))]}
      pictures={people.flatMap((it) => it.portrait ?? [])}
      above={<MastheadPeople people={people} language="en" />}
      below={desks}
    />
  );
}
