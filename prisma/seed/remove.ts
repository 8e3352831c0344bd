import { z } from 'zod';
import { removeDemonstration } from './removal';

// Needs the owner's login in DATABASE_URL, because a revision is written once for everybody else, and MON_DATA.
const { DATABASE_URL } = z.object({ DATABASE_URL: z.string().min(1) }).parse(process.env);
const pieces = await removeDemonstration(DATABASE_URL, new Date());
console.log(pieces === 0 ? 'There is no demonstration set here.' : `The demonstration set is gone: ${pieces} pieces.`);
