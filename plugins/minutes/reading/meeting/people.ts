import type {List, RootContent, Table} from 'mdast';
import {EMAIL_HIDDEN} from '../masking/emails';
import {isAbsentLabel, isHousekeepingLabel, isParticipantsLabel} from './headingWords';
import {itemText, nestedLists, nodeText} from './nodeText';

export type People = {attending: string[]; absent: string[]};

/** A handle with guards against e-mail addresses (left) and Matrix ids (right). */
const HANDLE =
  '@[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9])?(?![A-Za-z0-9_.-]{0,60}:[a-z0-9-]+\\.[a-z])';
const ANY_HANDLE = new RegExp(`(?<![\\w.@+-])${HANDLE}`, 'g');
const LEADING_HANDLES = new RegExp(`^${HANDLE}(?:(?:[\\s,;/&+]|\\band\\b|\\bund\\b)+${HANDLE})*`);
/** Nobody in particular. */
const NOBODY =
  /^@?(?:all|everyone|everybody|here|channel|tbd|tba|tbc|todo|fixme|test|placeholder|nn|n\.n\.?|someone|anyone|none|nobody|no one|n\/?a|you|your-?name|name|handle|github-?handle|xyz|etc|others?|more)$/i;
const ABSENCE =
  /\b(?:sick|ill|excused|absen(?:t|ce)|apolog(?:y|ies|i[sz]es)|vacation|holidays?|on leave|pto|can(?:no|')?t|unable|not (?:attending|present|available|here|able)|missing|out of office|ooo|regrets|krank|entschuldigt|urlaub)\b/i;
const LATER = /\b(?:will|still)\b.*\b(?:join|travel)/i;
const EMAIL = /[^\s@<(]{1,64}@[^\s@>)]{1,255}\.[a-z]{2,}/gi;
/** What stands further along a line names nobody; it also keeps hostile lines cheap. */
const LONGEST_LINE = 1000;

/**
 * Reads who is named in the nodes of a participants section (or below a "Participants:" label):
 * lists, nested groups, tables, and lines of plain text. Those excused, sick or absent go to
 * `absent`.
 */
export function readPeople(nodes: RootContent[]): People {
  const people: People = {attending: [], absent: []};
  let absent = false;
  for (const node of nodes) {
    if (node.type === 'list') readList(node, absent, people);
    else if (node.type === 'table') {
      for (const row of readRows(node)) {
        readLine(row.text, absent || row.absent, people, false);
      }
    } else if (node.type === 'paragraph' || node.type === 'blockquote') {
      const lines = nodeText(node, {withoutStruck: true}).split('\n');
      // Names without a handle count only in a paragraph that is nothing but people.
      const onlyPeople = lines.every((line) => isPerson(line));
      for (const line of lines) {
        const label = line.trim();
        if (/:$/.test(label)) {
          if (isAbsentLabel(label)) absent = true;
          else if (isParticipantsLabel(label) || GROUP.test(label)) absent = false;
          // Another label ends the list of people: "Agenda:".
          else return people;
        } else if (isAbsentLabel(label) && !label.includes('@')) absent = true;
        else readLine(label, absent, people, !onlyPeople);
      }
    }
  }
  return people;
}

const NAME_COLUMN =
  /^(?:(?:full |first )?names?|participants?|attendees?|persons?|people|members?|who|teilnehm\w+|mitglied\w*)\b/i;
const HANDLE_COLUMN = /\b(?:handle|github|nick|user ?name|account)\b/i;
const PRESENCE_COLUMN = /^(?:present|presence|attend\w*|anwesend\w*|here|there)\b/i;
const NO = /^(?:no|n|nein|[-–—✗✘❌]?|absent|excused|entschuldigt)$/iu;

/**
 * Who stands in each row of a table: the cells below "Name" and below "GitHub handle", or all of
 * them where no column is called so. A column "Present" says who is not there.
 */
function readRows(table: Table): {text: string; absent: boolean}[] {
  const [head = [], ...rows] = table.children.map(({children}) =>
    children.map((cell) => nodeText(cell, {withoutStruck: true}).trim()),
  );
  const named = head.findIndex((cell) => NAME_COLUMN.test(cell));
  const handle = head.findIndex((cell, i) => i !== named && HANDLE_COLUMN.test(cell));
  const presence = head.findIndex((cell, i) => i !== named && PRESENCE_COLUMN.test(cell));
  const hasSigns = rows.some((row) => row[presence]);
  return rows.map((row) => ({
    text: row[handle] || (named === -1 ? row.join(' ') : (row[named] ?? '')),
    absent: presence !== -1 && hasSigns && NO.test(row[presence] ?? ''),
  }));
}

/** True where nodes are one list and nothing else, and each item of it begins with a handle. */
export function isListOfPeople(nodes: RootContent[]): boolean {
  const [list, ...others] = nodes;
  return (
    others.length === 0 &&
    list?.type === 'list' &&
    list.children.every((item) => /^@[\w-]+(?:\s*\([^)]*\))?$/.test(itemText(item)))
  );
}

/** Labels of those who did come. */
const GROUP =
  /^(?:guests?|remote|online|on-?site|in person|attending|external|members?|present)\b/i;

/** True for a line that names somebody, and nothing else. */
export function isPerson(line: string): boolean {
  const read: People = {attending: [], absent: []};
  readLine(line, false, read, false);
  return read.attending.length + read.absent.length > 0;
}

function readList(list: List, givenAbsent: boolean, people: People, depth = 0): void {
  if (depth > 10) return;
  // Where some names are ticked, those that are not did not come.
  const ticked = list.children.some(({checked}) => checked);
  for (const item of list.children) {
    const absent = givenAbsent || (ticked && item.checked === false);
    const text = itemText(item, {withoutStruck: true});
    const nested = nestedLists(item);
    const label = text.replace(/(?<!\s)\s*:$/, '');
    if (isAbsentLabel(text) && !text.includes('@')) {
      nested.forEach((child) => readList(child, true, people, depth + 1));
    } else if (nested.length > 0 && !text.includes('@') && text !== '') {
      // A group such as a company: its people stand below. Chores below the list have no people.
      if (isHousekeepingLabel(label) || label.endsWith('?')) continue;
      nested.forEach((child) => readList(child, absent, people, depth + 1));
    } else {
      for (const line of text.split('\n')) readLine(line, absent, people, false);
      for (const child of nested) {
        const handlesOnly = child.children.every((each) => itemText(each).startsWith('@'));
        if (handlesOnly) readList(child, absent, people, depth + 1);
      }
    }
  }
}

/**
 * One line: "@a", "@a (joined later)", "ed (@a)", "Excused: @a, @b", "Heiko Krämer".
 * @param handlesOnly true where a name without a handle would be a stray word.
 */
function readLine(line: string, absent: boolean, people: People, handlesOnly: boolean): void {
  let text = line
    .slice(0, LONGEST_LINE)
    .replace(/\s+/g, ' ')
    .replace(/^[<>*•\-–\s]+/, '')
    .trim();
  let away = absent;
  const label = /^([\p{L} /&-]{3,40}):\s+(.*)$/u.exec(text);
  if (label?.[1] && label[2]) {
    if (isAbsentLabel(label[1])) away = true;
    else if (
      isHousekeepingLabel(label[1]) ||
      NOBODY.test(label[1]) ||
      /minut|report|moderat|chair|note|host/i.test(label[1])
    )
      return;
    text = label[2];
  }
  text = text.replaceAll(EMAIL_HIDDEN, ' ').replace(EMAIL, ' ').replace(/<\s*>/g, ' ').trim();
  if (text === '') return;
  const outside = text.replace(/\([^()]*\)?/g, ' ').trim();
  const wholly = outside.replace(/[^\p{L}\p{N}@]+/gu, '') === '';
  if (ABSENCE.test(text) || (wholly && LATER.test(text))) away = true;
  const target = away ? people.absent : people.attending;
  const handles = handlesOf(text, outside);
  if (handles) {
    target.push(...handles.filter((handle) => !NOBODY.test(handle)));
  } else if (!text.includes('@') && !handlesOnly) {
    target.push(...namesOf(outside));
  }
}

/**
 * Handles that a line begins with; else those in parentheses after a name; else the first one after
 * a name of a few words.
 */
function handlesOf(text: string, outside: string): string[] | undefined {
  const inside = /\(\s*([^()]*)\)?/.exec(text)?.[1] ?? '';
  const leading = LEADING_HANDLES.exec(outside)?.[0] ?? LEADING_HANDLES.exec(inside)?.[0];
  if (leading) return leading.match(ANY_HANDLE) ?? undefined;
  const first = outside.match(ANY_HANDLE)?.[0];
  const before = first ? outside.slice(0, outside.indexOf(first)).trim() : '';
  return first && before.split(/\s+/).length <= 4 && !/^AI\b|[?!;]/.test(before)
    ? [first]
    : undefined;
}

/** Names where no handle is given: two to four words, or a bare handle without its `@`. */
function namesOf(text: string): string[] {
  const names = text
    .split(/\s*[,;/&]\s*|\s+(?:and|und)\s+/)
    .map((name) => name.replace(/\s+[-–].*$/, '').trim())
    .filter((name) => name !== '');
  const isName = (name: string) =>
    !NOBODY.test(name) &&
    (/^[a-z][a-z0-9_-]{1,38}$/i.test(name) ||
      /^\p{L}[\p{L}.'’-]*(?: (?:von|van|de|der|\p{Lu}[\p{L}.'’-]*)){1,3}$/u.test(name));
  // One part that is no name shows that the line is a sentence.
  return names.every(isName) ? names : [];
}
