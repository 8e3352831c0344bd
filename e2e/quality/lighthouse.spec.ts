import { expect } from '@playwright/test';
import { openLighthouse } from '../given/lighthouse.mjs';
import { everyKindOfPage } from '../given/pages';
import { test } from '../given/test';

const AUDITED = ['front', 'section', 'article', 'long read', 'Spanish article'];

test('Lighthouse finds nothing to better in accessibility, best practices and for search engines', async () => {
  test.setTimeout(180_000);
  const pages = (await everyKindOfPage()).filter(({ kind }) => AUDITED.includes(kind));
  expect(pages.map(({ kind }) => kind).sort()).toEqual(AUDITED.toSorted());
  const lighthouse = await openLighthouse();
  try {
    for (const { kind, path } of pages) {
      const found = await lighthouse.audit(`${process.env.E2E_ADDRESS}${path}`, [
        'accessibility',
        'best-practices',
        'seo',
      ]);
      expect(found, kind).toMatchObject({
        failed: [],
        scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
      });
    }
  } finally {
    await lighthouse.close();
  }
});
