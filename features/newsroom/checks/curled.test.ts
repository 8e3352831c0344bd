import { expect, test } from 'vitest';
import { curled } from '@/features/newsroom/checks/curled';

test.each([
  ['He said "no", and "never" again.', 'He said ‘no’, and ‘never’ again.'],
  ["It's the ships' day, in '26: 'so it goes', he says.", 'It’s the ships’ day, in ’26: ‘so it goes’, he says.'],
  ['("Quite")–"so"', '(‘Quite’)–‘so’'],
  ['A gun of 5" and a "gun of 5"', 'A gun of 5” and a ‘gun of 5’'],
  ['Nothing ‘to do’.', 'Nothing ‘to do’.'],
])('%s becomes %s', (straight, house) => expect(curled(straight)).toBe(house));
