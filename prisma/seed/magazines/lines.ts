import { z } from 'zod';
import type { WrittenIssue } from './written';

const line = z
  .tuple([z.coerce.number().int().positive(), z.string().min(1), z.string().optional()])
  .transform(([page, headline, piece = null]) => ({ page, headline, piece }));

/** The contents of an issue, a line each: rubric, page, headline, and the slug of the piece where it is on the site. */
export const readLines = (contents: WrittenIssue['contents']) =>
  contents.flatMap(([rubric, ...lines]) => lines.map((text) => ({ rubric, ...line.parse(text.split(' | ')) })));
