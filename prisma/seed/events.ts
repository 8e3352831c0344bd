import type { EventKind } from '@/features/events/event';
import type { Beginning } from './event-days';

type WrittenEvent = {
  /** The year it begins in is added to it. */
  slug: string;
  name: string;
  kind: EventKind;
  language: 'en' | 'es';
  begins: Beginning;
  /** How many days it lasts. */
  lasts: number;
  venue: string | null;
  city: string;
  country: string | null;
  organiser: string;
  /** Paragraphs, a line each. */
  description: string[];
  topic: string;
  cancelled?: boolean;
};

/** What the calendar of the set announces. All of it is invented. */
export const events: WrittenEvent[] = [
  {
    slug: 'grey-heron',
    name: 'GREY HERON',
    kind: 'exercise',
    language: 'en',
    begins: { days: -10, weekday: 'Tuesday' },
    lasts: 3,
    venue: 'County hall and river, kilometres 12 to 44',
    city: 'Northbridge',
    country: null,
    organiser: 'Northbridge County',
    description: [
      'Three days of flood on paper, and of real lorries, boats and radios: 1,900 people of 23 services work a river that behaves as it did in its worst year.',
      'Observers are led in groups of six. They sleep in the sports hall, as do those they observe.',
    ],
    topic: 'grey-heron',
  },
  {
    slug: 'amber-tern',
    name: 'AMBER TERN',
    kind: 'exercise',
    language: 'en',
    begins: { days: -12, weekday: 'Wednesday' },
    lasts: 10,
    venue: 'Southern straits',
    city: 'Port Ellery',
    country: null,
    organiser: 'Joint Straits Coordination Centre',
    description: [
      'The maritime exercise of the Straits states: nineteen ships escort imaginary ferries through real traffic, for ten days and nights.',
      'For the first time the centre runs it from its own rooms, on the radio plan that ministers are to sign in spring.',
    ],
    topic: 'amber-tern',
  },
  {
    slug: 'northbridge-defence-days',
    name: 'Northbridge Defence Days',
    kind: 'show',
    language: 'en',
    begins: { days: 64, weekday: 'Tuesday' },
    lasts: 4,
    venue: 'Exhibition halls 1 to 6',
    city: 'Northbridge',
    country: null,
    organiser: 'Northbridge Exhibition Company',
    description: [
      'Trade show for land and homeland security: 612 exhibitors in six halls, 388 of them on fewer than fifty square metres. Vehicles stand in halls one and two, cables in hall four.',
      'It is the last show of the two-year rhythm. The next one follows after three years, with a smaller meeting in between.',
      'Trade visitors register with the organiser; the fourth day is for students and apprentices.',
    ],
    topic: 'northbridge-defence-days',
  },
  {
    slug: 'oakhollow-exercise-designers',
    name: 'Oakhollow Course for Exercise Designers',
    kind: 'course',
    language: 'en',
    begins: { month: 'March', week: 2, weekday: 'Monday' },
    lasts: 5,
    venue: 'Oakhollow training centre',
    city: 'Port Ellery',
    country: null,
    organiser: 'Oakhollow Simulation',
    description: [
      'Five days from the telephone call in which an exercise is ordered to the hour in which it is discussed. Twelve places, groups of four, roles that change daily.',
      'Held in English. No previous knowledge is required.',
    ],
    topic: 'oakhollow-simulation',
  },
  {
    slug: 'expo-mar-claro',
    name: 'Expo Mar Claro',
    kind: 'show',
    language: 'es',
    begins: { days: 114, weekday: 'Tuesday' },
    lasts: 3,
    venue: 'Recinto ferial del puerto, pabellones A a D',
    city: 'Puerto Claro',
    country: 'Costa Almena',
    organiser: 'Feria de Puerto Claro',
    description: [
      'La feria naval y marítima de la región: 214 expositores en cuatro pabellones y, en el muelle de al lado, lo que no cabe bajo techo.',
      'El seminario sobre tripulaciones se celebra en la antigua lonja, de pie y sin inscripción previa.',
    ],
    topic: 'expo-mar-claro',
  },
  {
    slug: 'kolvik-forum',
    name: 'Kolvik Forum',
    kind: 'conference',
    language: 'en',
    begins: { days: 121, weekday: 'Wednesday' },
    lasts: 2,
    venue: 'Old Ropewalk',
    city: 'Kolvik',
    country: 'Valdoria',
    organiser: 'Kolvik Forum',
    description: [
      'Engineers and the people who buy from them, in one long room without a stage. Talks end after fifteen minutes, whatever is on the screen.',
      'This year the laboratory from Tallinn brings its measurements, and the integrators bring the hours that their adapters have saved.',
    ],
    topic: 'kolvik-forum',
  },
  {
    slug: 'fennmark-materials-day',
    name: 'Fennmark Materials Day',
    kind: 'course',
    language: 'en',
    begins: { month: 'April', week: 2, weekday: 'Thursday' },
    lasts: 1,
    venue: 'Fennmark works, visitor entrance',
    city: 'Fennmark',
    country: 'Valdoria',
    organiser: 'Fennmark Materials',
    description: [
      'Eight stations between furnace and cold chamber, at each of which something is made, cooled or broken. Samples of up to two kilograms may be brought along.',
      'Admission is free; the furnace hall holds 120 people. A shuttle leaves Kolvik station at a quarter past seven.',
    ],
    topic: 'fennmark-materials',
  },
  {
    slug: 'straits-radio-day',
    name: 'Straits Radio Day',
    kind: 'conference',
    language: 'en',
    begins: { days: 158, weekday: 'Tuesday' },
    lasts: 1,
    venue: 'Customs House',
    city: 'Tesmar',
    country: 'Tesmar',
    organiser: 'Joint Straits Coordination Centre',
    description: [
      'The day was to have settled which channels the Straits states share. Since they have agreed on eleven of them without it, the centre has called the meeting off; fees are returned.',
    ],
    topic: 'jscc',
    cancelled: true,
  },
];
