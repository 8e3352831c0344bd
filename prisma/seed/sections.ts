/** The seven sections in the order of the navigation; colours are those of the design, on paper and at night. */
export const sections = [
  {
    code: 'CS',
    slug: 'components-systems',
    name: 'Components / Systems',
    shortName: 'Components',
    language: 'en',
    colour: '#1B5474',
    nightColour: '#8CC4E2',
    description:
      'Sensors, drives, materials and the parts between them: what was measured, by whom, and what it weighs.',
  },
  {
    code: 'DB',
    slug: 'defence-business',
    name: 'Defence Business',
    shortName: 'Business',
    language: 'en',
    colour: '#6B4A17',
    nightColour: '#DDB66E',
    description: 'Order books, suppliers, contracts and the rules that buyers write.',
  },
  {
    code: 'HS',
    slug: 'homeland-security',
    name: 'Homeland Security',
    shortName: 'Homeland',
    language: 'en',
    colour: '#7A2A4C',
    nightColour: '#EA9DBB',
    description:
      'Police, coastguards, harbours, networks and water: how public services prepare, and what it costs them.',
  },
  {
    code: 'IN',
    slug: 'international-security',
    name: 'International Security',
    shortName: 'International',
    language: 'en',
    colour: '#1D3F80',
    nightColour: '#A3BBF5',
    description: 'Agreements, exercises and white papers of the Straits states and their neighbours, read closely.',
  },
  {
    code: 'LA',
    slug: 'america-latina',
    name: 'América Latina',
    nameInEnglish: 'Latin America (Spanish)',
    shortName: 'América Latina',
    language: 'es',
    colour: '#0B5F58',
    nightColour: '#7FD0C4',
    description:
      'Programas, astilleros, presupuestos y doctrina de la región, contados en español por nuestros corresponsales.',
  },
  {
    code: 'TS',
    slug: 'training-simulation',
    name: 'Training & Simulation',
    shortName: 'Training',
    language: 'en',
    colour: '#3F5A1C',
    nightColour: '#B2D187',
    description: 'Ranges, simulators, games and the people who teach with them.',
  },
  {
    code: 'SF',
    slug: 'special-forces',
    name: 'Special Forces',
    shortName: 'Special Forces',
    language: 'en',
    colour: '#3D444B',
    nightColour: '#C2C9D0',
    description: 'Boats, loads, kit and selection: the unglamorous half of small units.',
  },
] as const;

export type SectionCode = (typeof sections)[number]['code'];
