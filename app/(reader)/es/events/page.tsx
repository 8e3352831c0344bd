import { Events, eventsHead } from '@/app/(reader)/events-page';

type Props = PageProps<'/es/events'>;

export const generateMetadata = async ({ searchParams }: Props) =>
  eventsHead({ language: 'es', query: await searchParams });

export default async function EventsPage({ searchParams }: Props) {
  return <Events language="es" query={await searchParams} />;
}
