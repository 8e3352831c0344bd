import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of axe that look at colours: the ones to ask again in the other theme, which changes nothing else. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Judging = {
  /** Only these rules; otherwise all of WCAG 2.2 AA and axe's best practice. */
  rules?: string[];
  /** What is left to another page's own verdict. */
  without?: string;
  /** Also what axe advises beyond the law. */
  advice?: boolean;
};

/** What stands in the window has no fault that axe can see. */
export async function isAccessible(page: Page, what: string, { rules, without, advice = true }: Judging = {}) {
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const found = await page.evaluate(judge, {
    exclude: without ? [without] : [],
    runOnly: rules
      ? { type: 'rule' as const, values: rules }
      : { type: 'tag' as const, values: advice ? [...WCAG, 'best-practice'] : WCAG },
  });
  expect(found, what).toEqual([]);
}

type Asked = { exclude: string[]; runOnly: { type: 'rule' | 'tag'; values: string[] } };

/** Runs in the page. What holds is not described: two thirds of the time of a verdict. */
async function judge({ exclude, runOnly }: Asked): Promise<string[]> {
  const { violations } = await window.axe.run(
    { include: ['html'], exclude },
    { runOnly, resultTypes: ['violations'], iframes: false },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.html.slice(0, 160)).join(' | ')}`);
}
