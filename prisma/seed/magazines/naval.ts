import type { Title } from './written';

export const naval: Title = {
  slug: 'mon-naval',
  name: 'MON NAVAL',
  language: 'en',
  about:
    'Ships, sensors, ports and the people who keep them at sea. Written by correspondents who have been on board, with drawings that may be measured.',
  frequency: 'Four issues a year',
  days: 23,
  issues: [
    {
      theme: 'Six Weeks without Noise',
      about:
        'On board HNV SKUMRING with a hydrophone and a seasick accountant. Also a radar for two, the squadron’s fuel before AMBER TERN, and a yard that looks for welders.',
      pages: 68,
      art: 'IN',
      cover: ['A radar for two', 'Before AMBER TERN', 'Small boats, long nights'],
      contents: [
        ['Bridge', '4 | From the editor’s log', '6 | Movements: who sailed, who did not'],
        [
          'Ships and Systems',
          '8 | Coastal radar that two can carry | kaldrup-shrinks-coastal-radar-to-a-two-person-load',
          '14 | Hybrid Drive Goes Quiet | hybrid-drive-goes-quiet-six-weeks-aboard-hnv-skumring',
          '24 | A second life for rotating antennas',
        ],
        [
          'At Sea',
          '30 | Ten days before AMBER TERN',
          '36 | Crews at night | small-boats-long-nights-rethinking-crew-endurance',
        ],
        [
          'Ports and Coasts',
          '42 | A border fed by the sun | valdoria-puts-border-sensors-on-solar-masts',
          '48 | Buoys that report their own rust',
        ],
        ['Yards', '52 | A yard looks for welders', '56 | Plate prices, read backwards'],
        ['Chart Table', '64 | A fairway drawn twice'],
      ],
    },
    {
      theme: 'The Depth beneath the Chart',
      about:
        'Soundings from the days of the lead line still decide where new ships may go. A voyage with those who replace them.',
      pages: 64,
      art: 'IN',
      cover: ['Solar masts on the border', 'A bridge with real traffic', 'Ropes, again'],
      contents: [
        ['Bridge', '4 | From the editor’s log', '6 | Movements: who sailed, who did not'],
        [
          'At Sea',
          '8 | Soundings of another century | arctic-charts-old-soundings-why-hydrographers-are-in-demand',
          '18 | Fog signals and the people who miss them',
        ],
        [
          'Ships and Systems',
          '24 | Seven mast cameras, one gale | spec-sheet-seven-mast-cameras-compared',
          '32 | Pumps that know when they are dry',
        ],
        ['Ports and Coasts', '38 | Pilots who whisper', '44 | The dredger’s calendar'],
        ['Training', '48 | Real ships in a false harbour | bridge-simulator-adds-real-harbour-traffic'],
        ['Yards', '52 | Steel from one bridge, hulls from another', '56 | Drawings that the yard can read'],
        ['Chart Table', '62 | Names of rocks'],
      ],
    },
    {
      theme: 'Ice in the Intake',
      about: 'What a winter does to pumps, paint and patience: reports from four ships that stayed out.',
      pages: 64,
      art: 'CS',
      cover: ['Pumps and patience', 'Paint for minus thirty', 'Letters from the ice'],
      contents: [
        ['Bridge', '4 | From the editor’s log', '6 | Movements: who sailed, who did not'],
        ['At Sea', '8 | Four ships that stayed out', '18 | The lookout’s second coat'],
        [
          'Ships and Systems',
          '24 | Ice in the Intake',
          '30 | Paint for minus thirty',
          '36 | Heating a gun that nobody fires',
        ],
        ['Ports and Coasts', '40 | Who breaks the ice for the breaker?', '46 | Lamps on the outer mole'],
        ['Yards', '50 | A dock that floats, mostly', '54 | Apprentices on the slip'],
        ['Chart Table', '62 | A coast that moved in the night'],
      ],
    },
    {
      theme: 'The Small Patrol Ship',
      about: 'Eight designs under fifty metres, on one scale and with the prices that were paid rather than announced.',
      pages: 68,
      art: 'IN',
      cover: ['Prices that were paid', 'Boats on boats', 'Cables and those who mend them'],
      contents: [
        ['Bridge', '4 | From the editor’s log', '6 | Movements: who sailed, who did not'],
        [
          'Ships and Systems',
          '8 | Eight designs on one scale',
          '22 | Boats on boats',
          '28 | One engine room, two manuals',
        ],
        ['At Sea', '34 | Thirty days, forty boardings', '40 | A cook’s view of endurance'],
        ['Ports and Coasts', '44 | The people who mend cables', '50 | Berths by the hour'],
        ['Yards', '54 | What the ninth hull teaches', '58 | A slipway changes hands'],
        ['Chart Table', '66 | The lighthouse that was a church'],
      ],
    },
  ],
};
