import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules of axe that look at colours: the ones to ask again in the other theme, which changes nothing else. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

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
  // Without looking into frames it need not open a tab of its own for each verdict: half the time.
  const judge = new AxeBuilder({ page }).setLegacyMode(true);
  if (without) judge.exclude(without);
  if (rules) judge.withRules(rules);
  else judge.withTags(advice ? [...WCAG, 'best-practice'] : WCAG);
  const { violations } = await judge.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.html.slice(0, 160)).join(' | ')}`);
  expect(found, what).toEqual([]);
}
