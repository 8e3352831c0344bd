import { stylesheetPath } from '@/features/sections/colours';
import { listSectionColours } from '@/features/sections/queries';

/** Gives the codes of sections their colours on this page. */
export async function SectionColours() {
  return <link rel="stylesheet" href={stylesheetPath(await listSectionColours())} precedence="default" />;
}
