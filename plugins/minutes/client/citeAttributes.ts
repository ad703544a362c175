import type {MeetingRef} from '../model/types';
import {toAddress} from './toAddress';

type Place = {meeting: MeetingRef; headings: readonly string[]; anchor: string; line: number};
type Options = {
  /** True where the words themselves are cited, not only their place. */
  quote?: boolean;
};

/** Says that a document, an excerpt or an item can be cited, and how; read by `readCitation`. */
export type CiteAttributes = {
  'data-cite': string;
  /** Where the title does not say it. */
  'data-cite-team'?: string;
  'data-cite-to': string;
  'data-cite-heading'?: string;
  'data-cite-path'?: string;
  'data-cite-line': number;
  'data-cite-source'?: string;
  'data-cite-quote'?: '';
  'data-date': string;
};

/** Attributes of an element that shows a part of minutes. */
export function citeAttributes(
  {meeting, headings, anchor, line}: Place,
  {quote = false}: Options = {},
): CiteAttributes {
  const heading = headings.at(-1);
  return {
    'data-cite': meeting.title,
    ...(!meeting.title.includes(meeting.team.label) && {'data-cite-team': meeting.team.label}),
    'data-cite-to': toAddress(meeting.permalink, anchor),
    ...(heading !== undefined && {'data-cite-heading': heading}),
    ...(meeting.path !== undefined && {'data-cite-path': meeting.path}),
    'data-cite-line': line,
    ...(quote && {'data-cite-quote': ''}),
    'data-date': meeting.date ?? '',
  };
}
