import type { BrowserContext, Page } from '@playwright/test';

/** Their places are kept by their measures; making each of them in every size would take longer than all the rest. */
export const withoutPictures = (where: Page | BrowserContext) =>
  where.route('**/pictures/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
