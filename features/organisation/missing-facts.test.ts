import { expect, test } from 'vitest';
import { missingFacts } from '@/features/organisation/missing-facts';

const complete = {
  representative: 'Ada Örnsköld',
  registerCourt: 'Amtsgericht Hafen',
  registerNumber: 'HRB 1',
  vatId: 'DE000000000',
  responsiblePerson: 'Ada Örnsköld, Hafenstraße 1, 12345 Hafen',
};

test('a record with everything lacks nothing', () => expect(missingFacts(complete)).toEqual([]));

test('what is unknown or blank is named, in the order of the imprint', () => {
  expect(missingFacts({ ...complete, vatId: null, representative: ' ', registerNumber: null })).toEqual([
    'representative',
    'registerNumber',
    'vatId',
  ]);
});
