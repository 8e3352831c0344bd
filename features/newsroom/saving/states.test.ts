import { expect, test } from 'vitest';
import { type SaveState, sentence } from '@/features/newsroom/saving/states';

const at = new Date('2026-10-23T14:42:07Z');
const kept = { changes: 3, where: 'device' } as const;
const place = (blockId: string) => ({ passageId: blockId, field: 'body', blockId });
const said: [SaveState, string][] = [
  [{ is: 'saved', at, pending: false }, 'Saved 16:42:07'],
  [{ is: 'saving' }, 'Saving…'],
  [{ is: 'offline', ...kept }, 'Offline. 3 changes kept on this device'],
  [{ is: 'offline', changes: 1, where: 'window' }, 'Offline. 1 change kept in this window only'],
  [{ is: 'unanswered', ...kept }, 'Server does not answer. 3 changes kept on this device'],
  [{ is: 'signed-out', ...kept }, 'Signed out. 3 changes kept on this device'],
  [
    { is: 'refused', problem: 'trashed', why: 'Not saved: the piece is in the trash.', ...kept },
    'Not saved: the piece is in the trash. 3 changes kept on this device',
  ],
  [{ is: 'choices', places: [place('4')] }, '1 choice in ¶ 4. Everything else is saved'],
  [{ is: 'choices', places: [place('4'), place('9')] }, '2 choices in ¶ 4, ¶ 9. Everything else is saved'],
  [{ is: 'removed', removed: 1204, of: 1310, revisionId: '', at }, 'Saved 16:42:07. 1,204 of 1,310 words were removed'],
  [{ is: 'recovered', at }, 'Recovered 16:42:07 from this device'],
  [{ is: 'clock-off', minutes: 9 }, 'Device clock is 9 min off. Times are the server’s'],
];

test.each(said)('%o is said so', (state, words) => expect(sentence(state, (it) => `¶ ${it.blockId}`)).toBe(words));
