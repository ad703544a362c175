import type {MeetingRef} from '../model/types';
import {toAddress} from './toAddress';

type Place = {meeting: MeetingRef; headings: readonly string[]; anchor: string; line: number};
type Options = {
  /** True where the words themselves are cited, not only their place. */
  quote?: boolean;
};

/**
 * Attributes of an element that shows a part of minutes: that it can be cited, and how (read by
 * `readCitation`).
 */
export function citeAttributes(
  {meeting, headings, anchor, line}: Place,
  {quote = false}: Options = {},
) {
  return {
    'data-cite': meeting.title,
    // Where the title does not say it.
    'data-cite-team': meeting.title.includes(meeting.team.label) ? undefined : meeting.team.label,
    'data-cite-to': toAddress(meeting.permalink, anchor),
    'data-cite-heading': headings.at(-1),
    'data-cite-path': meeting.path,
    'data-cite-line': line,
    'data-cite-quote': quote ? '' : undefined,
    'data-date': meeting.date ?? '',
  };
}
