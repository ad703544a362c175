import {htmlToMarkdown} from '../pages/htmlToMarkdown';
import {withoutMentions} from './citation';

/** HTML of a section as Markdown to quote elsewhere: nobody in it is told of it.
 * Headings have the level that they have in the minutes, mostly: on pages these lie below a title. */
export const sectionMarkdown = (html: string): string =>
  htmlToMarkdown(html, {raise: 1, toText: withoutMentions});
