import { expect, test } from 'vitest';
import { headlineUnderLabel } from '@/features/articles/under-label';
import { aTeaser } from '@/tests/shapes';

test.each([
  [{ kind: 'interview', headline: 'Interview: ‘We Stopped Selling Boxes’' }, '‘We Stopped Selling Boxes’'],
  [{ kind: 'brief', headline: 'Brief: Lab Enters Service' }, 'Lab Enters Service'],
  [{ kind: 'analysis', language: 'es', headline: 'Análisis: ¿cuánto cuesta un río?' }, '¿Cuánto cuesta un río?'],
  [{ kind: 'news', headline: 'Interview: A Word on the Radio' }, 'Interview: A Word on the Radio'],
  [{ kind: 'analysis', headline: 'Analysis Without End' }, 'Analysis Without End'],
  [{ kind: 'analysis', headline: 'Analysis: 7 Readings' }, '7 Readings'],
] as const)('%o reads %s', (over, read) => expect(headlineUnderLabel(aTeaser(over))).toBe(read));
