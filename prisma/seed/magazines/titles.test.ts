import { expect, test } from 'vitest';
import { readPieces } from '../pieces';
import { findMistake } from '../typography';
import { issueName } from './issue-days';
import { readLines } from './lines';
import { titles } from './titles';

const pieces = readPieces(process.cwd());
const issues = titles.flatMap((title) =>
  title.issues.map((issue) => ({ title, issue, lines: readLines(issue.contents) })),
);

test('every issue is as long as a reader expects, in the order of its pages, and inside its covers', () => {
  for (const { title, issue, lines } of issues) {
    const named = `${title.name}, ${issue.theme}`;
    const pages = lines.map((it) => it.page);
    expect(lines.length, named).toBeGreaterThanOrEqual(10);
    expect(lines.length, named).toBeLessThanOrEqual(14);
    expect(new Set(pages).size, named).toBe(pages.length);
    expect(issue.pages % 4, named).toBe(0);
    expect(Math.max(...pages), named).toBeLessThan(issue.pages);
  }
});

test('what a contents line leads to is a piece that is live', () => {
  const live = new Set(pieces.filter((it) => it.state === 'live').map((it) => it.slug));
  const linked = issues.flatMap(({ lines }) => lines.flatMap((it) => it.piece ?? []));
  expect(linked.filter((slug) => !live.has(slug))).toEqual([]);
  expect(linked.length).toBeGreaterThan(30);
});

test('a piece that says where it was printed stands there, on that page', () => {
  const printed = pieces.filter((it) => it.print);
  expect(printed.length).toBeGreaterThan(5);
  for (const { print, slug, file } of printed) {
    const title = titles.find((it) => it.name === print?.title);
    const issue = print && title?.issues[issueName.options.indexOf(print.issue)];
    const line = readLines(issue?.contents ?? []).find((it) => it.piece === slug);
    expect(line?.page, file).toBe(print?.page);
  }
});

test('the words keep to the house style', () => {
  for (const { title, issue, lines } of issues) {
    for (const text of [title.about, issue.theme, issue.about, ...issue.cover, ...lines.map((it) => it.headline)])
      expect(findMistake(text, title.language), text).toBeNull();
  }
});
