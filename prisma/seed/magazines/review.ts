import type { Title } from './written';

export const review: Title = {
  slug: 'mon-review',
  name: 'MON REVIEW',
  language: 'en',
  about:
    'The general title: programmes, industry, policy and training, at the length that the subject needs. Tables are checked by two people, and corrections stand on page three.',
  frequency: 'Four issues a year',
  days: 9,
  issues: [
    {
      theme: 'The Heat Issue',
      about:
        'Electronics run hot, and masts have nowhere to put it. Twelve pages on cooling at sea, a coastguard that watches four cables with two boats, and what a lost tender really costs.',
      pages: 84,
      art: 'CS',
      cover: ['A coastguard on a budget', 'What a tender costs the losers', 'Open standards, nine of them'],
      contents: [
        ['Departments', '3 | Letters and corrections', '6 | The quarter in eleven figures'],
        [
          'Programmes',
          '10 | Two people, one radar | kaldrup-shrinks-coastal-radar-to-a-two-person-load',
          '16 | A thermal core that others may write for | tarnwald-opens-its-thermal-core-to-third-party-software',
          '22 | Cooling the Mast | cooling-the-mast',
        ],
        [
          'Security at Home',
          '34 | Masts that live on sunlight | valdoria-puts-border-sensors-on-solar-masts',
          '40 | Undersea Cable Watch | undersea-cable-watch-a-coastguard-on-a-budget',
        ],
        [
          'Industry',
          '52 | The bill that losers pay',
          '58 | A plug for forty euros | why-connectors-not-chips-delay-vehicle-upgrades',
        ],
        [
          'Policy',
          '62 | Fewer promises, more audits | karnhold-rewrites-offset-rules-fewer-promises-more-audits',
          '66 | The liaison officer is back | analysis-the-quiet-return-of-the-liaison-officer',
        ],
        ['Training', '70 | The weakest screen in the room | the-instructors-console-is-still-the-weakest-screen'],
        ['Last Page', '82 | The drawer of unread manuals'],
      ],
    },
    {
      theme: 'Wargaming Returns to Paper',
      about:
        'Counters do not crash. A long visit to three staff colleges that have gone back to the table, charts on ammunition lead times, and a factory that counts its own absences.',
      pages: 80,
      art: 'TS',
      cover: ['Five charts on ammunition', 'The buying club for titanium', 'Firing weeks, mixed'],
      contents: [
        ['Departments', '3 | Letters and corrections', '6 | The quarter in eleven figures'],
        [
          'Training',
          '10 | What was kept live, and why | karnhold-replaces-live-firing-days-with-mixed-weeks',
          '18 | Wargaming Returns to Paper | wargaming-returns-to-paper',
        ],
        [
          'Industry',
          '30 | Five Charts on Ammunition Lead Times | five-charts-on-ammunition-lead-times-in-the-straits-states',
          '38 | Eleven workshops and one purchase order | small-suppliers-form-buying-club-for-titanium',
          '44 | The plant that counts its absences',
        ],
        [
          'Programmes',
          '48 | Eighteen per cent, says the maker | fennmark-claims-18-per-cent-lighter-ceramic-panel',
          '54 | Bridges that a lorry can carry',
        ],
        [
          'Policy',
          '60 | Ten lines of a white paper | tesmar-publishes-its-first-defence-white-paper',
          '66 | Whose map is it?',
        ],
        ['Security at Home', '70 | A range for town halls | quillon-opens-range-for-municipal-cyber-teams'],
        ['Last Page', '78 | In praise of the grease pencil'],
      ],
    },
    {
      theme: 'What Silence Costs',
      about:
        'A platoon’s energy budget, hour by hour, and the contracts that pay for spare parts which nobody hopes to need.',
      pages: 76,
      art: 'DB',
      cover: ['Performance, by contract', 'Medics get a budget', 'Reviews in ten minutes'],
      contents: [
        ['Departments', '3 | Letters and corrections', '6 | The quarter in eleven figures'],
        [
          'Programmes',
          '10 | Silent Watch: a night on batteries | silent-watch-the-real-cost-of-auxiliary-power',
          '20 | Seven cameras on one mast | spec-sheet-seven-mast-cameras-compared',
        ],
        [
          'Industry',
          '28 | Inside a contract for availability | who-pays-for-spare-parts-inside-a-performance-based-contract',
          '36 | One firm becomes two | tarnwald-to-split-civil-and-defence-lines',
          '42 | The apprentices of Brezna',
        ],
        [
          'Training',
          '46 | Ten minutes after the last shot | after-action-review-in-ten-minutes-can-software-help',
          '52 | A budget for bandages | medics-first-casualty-simulation-gets-its-own-budget',
        ],
        ['Security at Home', '58 | Trays, belts and people | airport-screening-lanes-get-faster-staffing-does-not'],
        ['Policy', '64 | An index of indices', '68 | The annex that everybody signs'],
        ['Last Page', '74 | A short history of the folding chair'],
      ],
    },
    {
      theme: 'Nine Open Standards',
      about:
        'There are nine open architectures for one kind of vehicle. We read all of them. Also: registers of exports that cannot be added up, and sirens heard by those who were awake anyway.',
      pages: 76,
      art: 'HS',
      cover: ['Registers that do not add up', 'Sirens or apps', 'The packing room'],
      contents: [
        ['Departments', '3 | Letters and corrections', '6 | The quarter in eleven figures'],
        [
          'Programmes',
          '10 | Open Architecture, nine times | open-architecture-open-questions',
          '20 | A still picture of the night | night-vision-beyond-the-tube',
        ],
        [
          'Policy',
          '26 | Seven readings of one form | arms-export-registers-same-form-seven-readings',
          '34 | A nuance in a communiqué | three-training-centres-one-open-question',
        ],
        [
          'Security at Home',
          '38 | Three cities and their sirens | sirens-apps-or-both-three-cities-compare-warning-systems',
          '46 | What makes a waterworks critical | explainer-what-critical-entity-means-for-a-water-utility',
        ],
        [
          'Industry',
          '52 | A show every three years | northbridge-defence-days-moves-to-a-three-year-cycle',
          '56 | The last foundry on the fjord',
        ],
        ['Training', '62 | Where parachutes wait | parachute-logistics-the-packing-room-as-bottleneck'],
        ['Last Page', '74 | The acronym amnesty'],
      ],
    },
  ],
  next: {
    theme: 'Masts, Measured',
    about: 'Twelve masts, one storm, and a table that folds out.',
    pages: 84,
    art: 'CS',
    cover: ['Spare parts by post', 'A year of quiet channels'],
    contents: [
      ['Departments', '3 | Letters and corrections', '6 | The quarter in eleven figures'],
      ['Programmes', '12 | Masts, Measured', '26 | Spare parts by post'],
      ['Policy', '48 | A year of quiet channels'],
    ],
  },
};
