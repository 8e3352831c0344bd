import { staffDb } from '@/lib/staff-db';

const LISTS = [
  {
    slug: 'weekly',
    name: 'MON Weekly',
    language: 'en',
    description: 'The week in defence: what was published since last Thursday, in one e-mail.',
    cadence: 'weekly',
    weekday: 4,
    hour: 7,
  },
  {
    slug: 'daily',
    name: 'MON Daily',
    language: 'en',
    description: 'What was published since yesterday morning. Nothing comes on a day without news.',
    cadence: 'daily',
    weekday: null,
    hour: 7,
  },
  {
    slug: 'espanol',
    name: 'MON en español',
    language: 'es',
    description: 'Lo publicado en español durante la semana, en un solo correo.',
    cadence: 'weekly',
    weekday: 4,
    hour: 14,
  },
];

/** The newsletters that every installation begins with; those that are there are left alone. */
export async function fillMailingLists(): Promise<void> {
  for (const [at, list] of LISTS.entries()) {
    await staffDb().mailingList.upsert({
      where: { slug: list.slug },
      create: { ...list, position: at + 1 },
      update: {},
    });
  }
}
