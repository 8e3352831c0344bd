type Name = {
  handle: string;
  name: string;
  kind: 'person' | 'organisation';
  role: string;
  place: string;
  biography: string;
};

const person = (handle: string, name: string, role: string, place: string, biography: string): Name => ({
  handle,
  name,
  kind: 'person',
  role,
  place,
  biography,
});

/** Who signs the demonstration set. All of them are invented. */
export const authors: Name[] = [
  person(
    'mara-lindqvist-oye',
    'Mara Lindqvist-Øye',
    'Naval correspondent',
    'Kolvik',
    'Writes about ships, sensors and the sea from Kolvik. Trained as a marine engineer, she still reads the cooling diagram first.',
  ),
  person(
    'tomasz-wielgorski',
    'Tomasz Wielgórski',
    'Land correspondent',
    'Prague',
    'Covers vehicles, optronics and energy on land. Keeps a notebook of weights that brochures leave out.',
  ),
  person(
    'ines-ibarrola-penafiel',
    'Inés Ibarrola Peñafiel',
    'Corresponsal para América Latina',
    'Bogotá',
    'Sigue desde Bogotá los programas de defensa de la región, con especial atención a lo que cuesta mantenerlos.',
  ),
  person(
    'mateo-quiros-valdivia',
    'Mateo Quirós Valdivia',
    'Corresponsal naval y de industria',
    'Madrid',
    'Escribe sobre astilleros, logística y presupuestos. Antes de ser periodista llevó la contabilidad de un puerto.',
  ),
  person(
    'henrike-sattler',
    'Henrike Sattler',
    'Industry editor',
    'Bonn',
    'Reads annual reports from the notes forward. Covers suppliers, contracts and the price of delay.',
  ),
  person(
    'declan-ashgrove',
    'Declan Ashgrove',
    'Simulation editor',
    'Port Ellery',
    'Covers training, simulators and trade shows, and has crashed every one of the former.',
  ),
  person(
    'sarka-novotnikova',
    'Šárka Novotníková',
    'Policy correspondent',
    'Prague',
    'Follows communiqués, registers and standards bodies, and compares each with the draft before it.',
  ),
  person(
    'aylin-demirsoy',
    'Aylin Demirsoy',
    'Homeland and cyber correspondent',
    'Tallinn',
    'Writes about police, emergency services and networks, mostly from control rooms at three in the morning.',
  ),
  person(
    'jonas-feldhaus',
    'Jonas Feldhaus',
    'Special operations correspondent',
    'Bonn',
    'Covers small units and what they carry. Declines to publish what would make their work harder.',
  ),
  {
    handle: 'mon-newsdesk',
    name: 'MON Newsdesk',
    kind: 'organisation',
    role: 'Newsdesk',
    place: 'Bonn',
    biography: 'Short news, corrections and notes from the editors.',
  },
];
