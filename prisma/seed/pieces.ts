import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Piece, readPiece } from './piece';

/** Every text of the set, oldest first, so that a piece can name the ones before it. */
export function readPieces(project: string): Piece[] {
  const folder = join(project, 'prisma/seed/articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readPiece(file, readFileSync(join(folder, file), 'utf8')))
    .sort((one, other) => one.hours - other.hours);
}
