import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staffDb } from '@/lib/staff-db';
import { readStandingPage, type StandingPageText } from './standing-page';

/** The company and legal pages that an installation begins with. */
export function readStandingPages(project: string): StandingPageText[] {
  const folder = join(project, 'prisma/seed/pages');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readStandingPage(file, readFileSync(join(folder, file), 'utf8')));
}

/** Writes those that are missing. One that is there is the publisher's, changed or not. */
export async function fillStandingPages(pages: StandingPageText[]): Promise<void> {
  await staffDb().standingPage.createMany({ data: pages, skipDuplicates: true });
}
