import type {JumpHit} from '../types';
import {toMeetingHit} from './findMeetings';
import {findReferences, type FoundReference, listReferences} from './findReferences';
import type {SearchIndex} from './openIndex';

/** What stands before the number of an issue of any repository. */
const ISSUE = /^(?:issue|pr|pull request)\s#?(?=\d+$)/i;
/** `332`, `issues/332`, `standards 587`; what is a year, or may become one, names none. */
const BARE = /^(?:((?=[^\s/]*[a-z])[\w.-]+)[\s/]#?(?=\d\d)|(?=\d{3}))(?!(?:19|20)\d{1,2}$)(\d+)$/i;
/** What may be a standard or an issue; only then the list of them is loaded. */
const NUMBERED = /#\s?\d|scs[-_ ]?\d|github\.com\//i;
const STANDARD = /(?:^|[/\s])scs[-_ ]?(\d{4})(?!\d)/i;

/** The address of its page here, which those that are named only once do not have. */
const PAGE = /\/references\/(?:standards\/(?:scs-)?|([^/\s]+\/[^/\s]+)\/)(\d+)/i;

/** True for the address of a reference, which names a number and is no name of anything else. */
export const isReferencePage = (text: string): boolean => PAGE.test(text);

/** The reference as findReferences reads it: `PR 859` is `#859`, `0214` is `scs-0214`. */
function toName(text: string): string {
  const [page, issues, id = ''] = PAGE.exec(text) ?? [];
  if (page !== undefined) return issues === undefined ? `scs-${id}` : `${issues}#${id}`;
  const standard = STANDARD.exec(text)?.[1] ?? /^(?:standards?\s)?(0\d{3})$/i.exec(text)?.[1];
  if (standard !== undefined) return `scs-${standard}`;
  const plain = text.replace(ISSUE, '#');
  const [, repository = '', number] = BARE.exec(plain) ?? [];
  return number === undefined ? plain.replace(/\s#(?=\d+$)/, '#') : `${repository}#${number}`;
}

function toHit(index: SearchIndex, reference: FoundReference): JumpHit[] {
  const {kind, id, name, permalink, meetings, sections} = reference;
  const title = [id, name].filter(Boolean).join(' · ');
  if (permalink !== '') return [{kind, title, marks: [], permalink, count: meetings}];
  // Named only once, it has no page: the minutes that name it are all there is.
  const [section] = sections;
  const document = index.documentOf[section ?? -1];
  return document === undefined ? [] : [{...toMeetingHit(index, document), why: 'only'}];
}

/** Issues, pull requests and standards that a text names by number or address, most named first. */
export async function findNumbered(index: SearchIndex, text: string): Promise<JumpHit[]> {
  if (![NUMBERED, ISSUE, BARE, PAGE].some((form) => form.test(text))) return [];
  const file = await index.loadReferences();
  const {end} = index.head;
  const exact = findReferences(file, toName(text), end);
  const begun = /^scs[-_ ]?(\d{1,3})$/i.exec(text)?.[1];
  const found =
    exact.length > 0 || begun === undefined
      ? exact
      : listReferences(file, end).filter(({id}) => id.startsWith(`scs-${begun}`));
  return found
    .sort((a, b) => b.meetings - a.meetings)
    .flatMap((reference) => toHit(index, reference));
}
