import { Standing, standingHead } from '@/app/(reader)/standing-page';
import { authorTag, MASTHEAD } from '@/features/articles/tags';
import { DeskList } from '@/features/contact/components/desk-list';
import { MastheadPeople } from '@/features/organisation/components/masthead-people';
import { listMasthead } from '@/features/organisation/queries';
import { findNextChange } from '@/lib/next-change';

export const generateMetadata = () => standingHead({ name: 'masthead' });

export default async function Masthead() {
  await findNextChange();
  const people = await listMasthead();
  return (
    <Standing
      name="masthead"
      group="company"
      tags={[MASTHEAD, ...people.map((it) => authorTag(it.id))]}
      pictures={people.flatMap((it) => it.portrait ?? [])}
      above={<MastheadPeople people={people} language="en" />}
      below={<DeskList language="en" />}
    />
  );
}
