import { Events, eventsHead } from '@/app/(reader)/events-page';

type Props = PageProps<'/events'>;

export const generateMetadata = async ({ searchParams }: Props) =>
  eventsHead({ language: 'en', query: await searchParams });

export default async function EventsPage({ searchParams }: Props) {
  return <Events language="en" query={await searchParams} />;
}
