import { america } from './america';
import { naval } from './naval';
import { review } from './review';
import type { Title } from './written';

/** The printed titles of the set. */
export const titles: Title[] = [review, naval, america];
