import type {Meeting} from '../model/types';

/** Only what has a day can be placed in a feed. */
export const hasDay = ({date}: Meeting): boolean => date?.length === 10;

/** Address of the feed of a page; JSON in place of XML is at the same with that extension. */
export const toFeedAddress = (permalink: string, extension: 'xml' | 'json' = 'xml'): string =>
  `${permalink.replace(/\/$/, '')}/feed.${extension}`;

/** What a page says of its feed: nothing where that would be empty. */
export const toFeedRef = (permalink: string, meetings: readonly Meeting[]): {feed?: string} =>
  meetings.some(hasDay) ? {feed: toFeedAddress(permalink)} : {};
