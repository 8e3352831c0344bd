import { createHash } from 'node:crypto';

/**
 * What a kept page is made of, as the press knows it: a page carries the tags of everything it shows, a change names
 * the tags of everything it touches. The only place where tags are spelled.
 */
export const FRONT = 'front';
/** The newest pieces, wherever they are listed: /latest, the 404 page. */
export const LATEST = 'latest';
/**
 * When something is to come: lists and "not found" carry it, since their end is the next such time. All that is said of
 * a piece before its time: its own tags would tell who reads the events what it is about.
 */
export const CLOCK = 'clock';
/** The titles and their shelves of covers. */
export const MAGAZINES = 'magazines';
/** The calendar: its page, its file, its rows on the front page. */
export const EVENTS = 'events';
/** The list of topics. */
export const TOPICS = 'topics';
/** Corrections and rights of reply, on their own page. */
export const CORRECTIONS = 'corrections';
/** Who is listed on the masthead. */
export const MASTHEAD = 'masthead';
/** Navigation, header and footer: on every page. */
export const CHROME = 'chrome';

/** What is offered and was sent as a newsletter. */
export const NEWSLETTERS = 'newsletters';

export const articleTag = (id: string) => `article:${id}`;
export const sectionTag = (id: string) => `section:${id}`;
export const authorTag = (id: string) => `author:${id}`;
export const topicTag = (id: string) => `topic:${id}`;
export const issueTag = (id: string) => `issue:${id}`;
export const eventTag = (id: string) => `event:${id}`;
/** By its name: all languages of it. */
export const standingPageTag = (name: string) => `page:${name}`;
/** Of the archive: "2026-11". */
export const monthTag = (month: string) => `month:${month}`;
/** A PDF that readers may take along. */
export const documentTag = (id: string) => `document:${id}`;
export const pictureTag = (id: string) => `picture:${id}`;

/** Carried by the "not found" of an address, so that publishing there clears it. Hashed: tags tell no slug ahead of its time. */
export const slugTag = (slug: string) => `slug:${createHash('sha256').update(slug).digest('hex').slice(0, 16)}`;
