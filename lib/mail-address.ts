import { z } from 'zod';
import type { Mailbox } from '@/lib/mail';

const SPELLING = /^(?:"?([^"<>]*?)"?\s*)<([^<>\s@]+@[^<>\s@]+)>$|^([^<>\s@]+@[^<>\s@]+)$/;

/** Reads "MON <news@mon.example>" or a bare address. */
export const mailbox = z
  .string()
  .trim()
  .regex(SPELLING, 'must be an address such as news@mon.example or MON <news@mon.example>')
  .transform((text): Mailbox => {
    const [, name = '', inBrackets, bare = ''] = SPELLING.exec(text) ?? [];
    return { name, address: inBrackets ?? bare };
  });
