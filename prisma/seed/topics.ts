type Kind = 'company' | 'programme' | 'country' | 'event' | 'subject';
type Facts = Record<string, string>;

const topic = (slug: string, kind: Kind, name: string, description: string, facts: Facts = {}, language?: 'es') => ({
  slug,
  kind,
  name,
  description,
  language: language ?? null,
  facts: Object.entries(facts).map(([label, value]) => ({ label, value })),
});

/** The invented world of the set, as far as readers can follow it. */
export const topics = [
  topic('halvorsund-marine', 'company', 'Halvorsund Marine', 'Shipbuilder of coastal and patrol vessels.', {
    Seat: 'Kolvik, Valdoria',
    Founded: '1911',
    Employees: '4,300',
    Trade: 'Patrol vessels, hybrid drives, refits',
  }),
  topic('tarnwald-optronik', 'company', 'Tarnwald Optronik', 'Maker of thermal and day cameras.', {
    Seat: 'Tarnwald, Karnhold',
    Founded: '1954',
    Employees: '1,850',
    Trade: 'Optronics, thermal cores, sights',
  }),
  topic('brezna-aerosystems', 'company', 'Brezna Aerosystems', 'Builder of small unmanned survey aircraft.', {
    Seat: 'Brezna, Karnhold',
    Founded: '2009',
    Employees: '310',
    Trade: 'Unmanned survey and relay aircraft',
  }),
  topic('kaldrup-radar', 'company', 'Kaldrup Radar', 'Coastal and harbour radar.', {
    Seat: 'Kaldrup, Valdoria',
    Founded: '1967',
    Employees: '940',
    Trade: 'Coastal surveillance radar',
  }),
  topic('fennmark-materials', 'company', 'Fennmark Materials', 'Ceramics, fibres and climbing hardware.', {
    Seat: 'Fennmark, Valdoria',
    Founded: '1988',
    Employees: '620',
    Trade: 'Ceramic panels, cold-resistant alloys',
  }),
  topic('oakhollow-simulation', 'company', 'Oakhollow Simulation', 'Simulators and the networks between them.', {
    Seat: 'Port Ellery',
    Founded: '1996',
    Employees: '780',
    Trade: 'Simulators, networked exercises, courses',
  }),
  topic('quillon-cyber', 'company', 'Quillon Cyber', 'Network defence by subscription.', {
    Seat: 'Port Ellery',
    Founded: '2014',
    Employees: '260',
    Trade: 'Monitoring, ranges, municipal cyber defence',
  }),
  topic('ferrowind-logistics', 'company', 'Ferrowind Logistics', 'Carrier and depot operator.', {
    Seat: 'Northbridge',
    Founded: '1979',
    Employees: '2,900',
    Trade: 'Rail and road transport, depots, spare parts',
  }),
  topic(
    'astillero-puerto-claro',
    'company',
    'Astillero Puerto Claro',
    'Astillero de patrulleras y buques auxiliares.',
    {
      Sede: 'Puerto Claro, Costa Almena',
      Fundación: '1948',
      Plantilla: '1.720',
      Actividad: 'Patrulleras, reparaciones',
    },
    'es',
  ),
  topic(
    'cordillera-sistemas',
    'company',
    'Cordillera Sistemas',
    'Integrador de radares, mando y simulación.',
    { Sede: 'Altavera', Fundación: '1999', Plantilla: '540', Actividad: 'Integración, radares, simuladores' },
    'es',
  ),
  topic('valdoria', 'country', 'Valdoria', 'Northern coast, long winters, a small navy with many islands to visit.', {
    Coast: '2,140 km',
    'Armed forces': '21,400',
    'Defence budget': '1.9 % of output',
  }),
  topic('karnhold', 'country', 'Karnhold', 'Landlocked, mountainous, fond of audits.', {
    Coast: 'none',
    'Armed forces': '33,000',
    'Defence budget': '2.1 % of output',
  }),
  topic('tesmar', 'country', 'Tesmar', 'Keeper of the southern straits and host of the coordination centre.', {
    Coast: '860 km',
    'Armed forces': '17,900',
    'Defence budget': '1.7 % of output',
  }),
  topic(
    'costa-almena',
    'country',
    'Costa Almena',
    'Estado costero con astilleros propios.',
    { Costa: '1.310 km' },
    'es',
  ),
  topic(
    'altavera',
    'country',
    'Altavera',
    'Montaña, meseta y una costa corta pero muy transitada.',
    { Costa: '420 km' },
    'es',
  ),
  topic(
    'nueva-ribera',
    'country',
    'Nueva Ribera',
    'País de ríos, con mil kilómetros navegables.',
    { Costa: '75 km' },
    'es',
  ),
  topic(
    'jscc',
    'programme',
    'Joint Straits Coordination Centre',
    'Where the Straits states compare what they see at sea.',
    {
      Seat: 'Tesmar',
      Members: 'Valdoria, Karnhold, Tesmar',
      Staff: '46',
    },
  ),
  topic('amber-tern', 'event', 'AMBER TERN', 'Maritime exercise of the Straits states, every autumn.', {
    Host: 'JSCC',
    Since: '2014',
  }),
  topic('grey-heron', 'event', 'GREY HERON', 'Civil protection drill held on rivers and in harbours.', {
    Since: '2015',
  }),
  topic('kolvik-forum', 'event', 'Kolvik Forum', 'Annual meeting of engineers and the people who buy from them.', {
    Place: 'Kolvik, Valdoria',
  }),
  topic('northbridge-defence-days', 'event', 'Northbridge Defence Days', 'Trade show for land and homeland security.', {
    Place: 'Northbridge',
  }),
  topic('expo-mar-claro', 'event', 'Expo Mar Claro', 'Feria naval y marítima.', { Lugar: 'Puerto Claro' }, 'es'),
  topic('supply-chain', 'subject', 'Supply chain', 'Lead times, spare parts and the small firms behind them.'),
  topic('energy', 'subject', 'Power and heat', 'Where the watts come from, and where they go.'),
  topic('unmanned', 'subject', 'Unmanned systems', 'Aircraft, boats and masts without a crew.'),
];
