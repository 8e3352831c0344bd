import { createHash } from 'node:crypto';
import type { SectionColours } from '@/features/sections/queries';

/**
 * The section colours as a stylesheet of their own: `.section-cs { --section: … }`, by day and by night. Reader pages
 * carry no style attribute, and sections are data.
 */
export function toStylesheet(sections: SectionColours[]): string {
  const rules = (colour: (section: SectionColours) => string, scope: string) =>
    sections.map((it) => `${scope}.section-${it.code.toLowerCase()}{--section:${colour(it)}}`).join('');
  const night = (it: SectionColours) => it.nightColour;
  return [
    rules((it) => it.colour, ''),
    `@media (prefers-color-scheme:dark){${rules(night, ':root:not([data-theme=light]) ')}}`,
    rules(night, ':root[data-theme=dark] '),
    `@media print{${rules((it) => it.colour, ':root ')}}`,
  ].join('\n');
}

/** Its address, which changes with every colour, so that copies may be kept for ever. */
export function stylesheetPath(sections: SectionColours[]): string {
  return `/colours/${createHash('sha256').update(toStylesheet(sections)).digest('hex').slice(0, 12)}.css`;
}
