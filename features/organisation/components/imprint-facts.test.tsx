import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ImprintFacts } from '@/features/organisation/components/imprint-facts';
import { anOrganisation } from '@/tests/shapes';

const labels = (html: string) => [...html.matchAll(/<dt>([^<(]*)/g)].map(([, label = '']) => label.trim());

test('what is not known is left out, not made up and not hinted at', () => {
  const html = renderToStaticMarkup(<ImprintFacts organisation={anOrganisation()} language="de" />);
  expect(labels(html)).toEqual(['Verlag', 'Kontakt']);
  expect(html).toContain('Example Verlag GmbH\nHafenstraße 1\n12345 Hafen\nDeutschland');
});

test('what is known stands there, with its own lines', () => {
  const organisation = anOrganisation({
    representative: 'Ada Örnsköld',
    registerCourt: 'Amtsgericht Hafen',
    registerNumber: 'HRB 1',
    vatId: 'DE000000000',
    responsiblePerson: 'Ada Örnsköld\nHafenstraße 1',
  });
  const html = renderToStaticMarkup(<ImprintFacts organisation={organisation} language="en" />);
  expect(labels(html)).toHaveLength(6);
  expect(html).toContain('Amtsgericht Hafen, HRB 1');
  expect(html).toContain('Germany');
});
