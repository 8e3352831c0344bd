import { authorTag } from '@/features/articles/tags';
import { change } from '@/lib/change';
import type { World } from './first-content';
import { type Draw, keepPortrait } from './pictures';
import { type SectionCode, sections } from './sections';

type Desk = { handle: string; initials: string; section: SectionCode; beats: string[] };

/** What each of them writes about, and the section in whose colour their plate is engraved. */
const desks: Desk[] = [
  { handle: 'mara-lindqvist-oye', initials: 'ML', section: 'IN', beats: ['Ships', 'Sensors', 'Hydrography'] },
  { handle: 'tomasz-wielgorski', initials: 'TW', section: 'TS', beats: ['Vehicles', 'Optronics', 'Energy'] },
  {
    handle: 'ines-ibarrola-penafiel',
    initials: 'II',
    section: 'LA',
    beats: ['Programas', 'Presupuestos', 'Ciberdefensa'],
  },
  { handle: 'mateo-quiros-valdivia', initials: 'MQ', section: 'LA', beats: ['Astilleros', 'Logística', 'Industria'] },
  { handle: 'henrike-sattler', initials: 'HS', section: 'DB', beats: ['Suppliers', 'Contracts', 'Export control'] },
  { handle: 'declan-ashgrove', initials: 'DA', section: 'TS', beats: ['Simulation', 'Training', 'Trade shows'] },
  { handle: 'sarka-novotnikova', initials: 'ŠN', section: 'IN', beats: ['Policy', 'Standards', 'Procurement'] },
  { handle: 'aylin-demirsoy', initials: 'AD', section: 'HS', beats: ['Emergency services', 'Cyber', 'Airports'] },
  { handle: 'jonas-feldhaus', initials: 'JF', section: 'SF', beats: ['Small units', 'Load carrying', 'Medical kit'] },
];

/** Gives the people of the set their plates and beats, where they have none. */
export async function loadPortraits({ world, draw }: { world: World; draw: Draw }): Promise<void> {
  for (const { handle, initials, section, beats } of desks) {
    const portraitId = await keepPortrait(handle, { initials, colour: colourOf(section) }, draw);
    const id = world.authorId(handle);
    await change(async (tx) => {
      const { count } = await tx.author.updateMany({ where: { id, portraitId: null }, data: { portraitId, beats } });
      return { answer: null, forget: count > 0 ? { tags: [authorTag(id)] } : null };
    });
  }
}

function colourOf(code: SectionCode): string {
  const section = sections.find((it) => it.code === code);
  if (!section) throw new Error(`No section has the code ${code}`);
  return section.colour;
}
