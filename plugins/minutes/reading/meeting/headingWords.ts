/** Nobody labels a section with more; what follows is prose. */
const LONGEST_HEADING = 300;

/**
 * Words of a heading in comparable form: lower case, without emoji, owner annotations, numbering,
 * and marks at the end; a glued `## Participants` (a line break that was lost) becomes a space.
 */
export function headingWords(text: string): string {
  return text
    .slice(0, LONGEST_HEADING)
    .replace(/:[a-z0-9_+-]+:/gi, ' ')
    .replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu, ' ')
    .replace(/\s#{1,6}\s/g, ' ')
    .replace(/\(\s*@[^)]*\)/g, ' ')
    .toLowerCase()
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]|[-*•])\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:.!?…])[\s:.!?…]+$/, '')
    .trim();
}

/**
 * True where two words differ by at most `limit` typing errors (a letter missing, doubled or
 * wrong): headings such as "Particpants" or "Participantst".
 */
function isNearly(word: string, target: string, limit: number): boolean {
  if (Math.abs(word.length - target.length) > limit) return false;
  let previous = Array.from({length: target.length + 1}, (_, index) => index);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= target.length; j++) {
      const change = word[i - 1] === target[j - 1] ? 0 : 1;
      row.push(
        Math.min((previous[j - 1] ?? 0) + change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1),
      );
    }
    previous = row;
  }
  return (previous[target.length] ?? limit + 1) <= limit;
}

const PEOPLE_WORDS = ['participants', 'attendees', 'attendance', 'teilnehmer', 'teilnehmende'];
const PEOPLE_ALONE =
  /^(?:who|who is here|(?:in )?attendance|attending|roll ?call|(?:present|anwesende?)(?: (?:members|people|persons|mitglieder|personen|sind))?|(?:members|people|persons) (?:present|attending))$/;

/**
 * True for "Participants (github handles preferred)", "Attendees:", "Who?" and mistyped forms;
 * false for headings that merely speak of participants ("New participants", "Participation").
 */
export function isParticipantsLabel(text: string): boolean {
  const words = headingWords(text);
  if (PEOPLE_ALONE.test(words)) return true;
  const [first = '', ...others] = words.split(/[\s:(,-]+/);
  if (!PEOPLE_WORDS.some((word) => first === word || isNearly(first, word, 2))) return false;
  const rest = words.slice(first.length).trim();
  return (
    rest === '' ||
    /^(?:[-–—(:,]|list$|today$|(?:and|&) (?:apolog|absen|excus|guest))/.test(rest) ||
    others.some((word) => /^handles?$/.test(word))
  );
}

/** True for labels above people who did not come: "Excused:", "Absent", "Apologies". */
export function isAbsentLabel(text: string): boolean {
  return /^(?:(?:not|nicht)$|nicht (?:anwesend|dabei)|(?:not|un)[ -]?(?:attending|available|present|here)\b|(?:people |participants )?(?:excus|absen|apolog|regret|missing|sick|on vacation|abwesend|entschuldigt))/.test(
    headingWords(text),
  );
}

/** True for a heading of its own over people who did not come; "Missing documentation" is none. */
export function isAbsentHeading(text: string): boolean {
  return /^(?:excused|absent|absentees|absences|apologies|regrets|not (?:attending|present)|entschuldigt)$/.test(
    headingWords(text),
  );
}

/** True for the heading over the items of the meeting. */
export function isAgendaLabel(text: string): boolean {
  return /^(?:(?:meeting|today'?s|proposed|our|the) )?(?:agenda|topics?|tagesordnung|themen)(?: (?:items?|points?|today|for today|of the day|and notes|& notes|(?:\/|and|&) (?:minutes|notes|topics)))?$/.test(
    headingWords(text).replace(/ ?\(.*\)$/, ''),
  );
}

/**
 * True for headings that only gather others: "Team updates", "Updates from the teams", "Meta".
 * What stands below them are the items of a weekly call.
 */
export function isGroupLabel(text: string): boolean {
  return /^(?:meta|general|(?:(?:team|teams|project|sig|sigs|community|general|other) )?updates?(?: from (?:the )?(?:our )?(?:teams?|sigs?|project|community|teams (?:and|&) sigs))?)$/.test(
    headingWords(text),
  );
}

/** True for headings below which what nobody had planned is gathered: "AOB", "Sonstiges". */
export function isOtherLabel(text: string): boolean {
  return /^(?:(?:a\.?o\.?b|any ?other(?: business| topics| items)?|other (?:business|topics|items|stuff)|misc(?:ellaneous|ellanea)?|varia|sonstiges|verschiedenes|open (?:floor|discussion|forum)|parking lot)(?: ?[/&-] ?\w+)?)$/.test(
    headingWords(text),
  );
}

const CHORES = [
  /^(?:house[- ]?keeping|recurring items?)\b/,
  /^(?:recurring|meta|orga|formalities|formalia)$/,
  /^organi[sz]ational(?: items| topics| stuff)?$/,
  /\bminutes?\b.*\b(?:transfer|taking|taker|repo|github)/,
  /\b(?:transfer|transferr?ing|taking|feeds?|feeding|submits?)\b.*\bminutes?\b/,
  /\breport(?:s|ing)?\b.*\b(?:community|weekly|team) call\b/,
  /\b(?:community|weekly) (?:team )?call\b.*\b(?:report|presentation|minutes)/,
  /^(?:reporting|minutes|reporting (?:&|and) minutes|minutes (?:&|and) reporting|summary (?:&|and) minutes)$/,
  /^summary for .*\bcall\b/,
  /^designate people\b/,
  /^who (?:is |will |wants to )?(?:report|present|submit|writ|tak)/,
  /^responsib(?:le|ilities) for\b.*\b(?:minutes|call)\b/,
  // Lists of what earlier meetings left open.
  /^(?:check |review |pending |open |old |previous )*(?:pending |open |old )?(?:ais?|action items?)\b.*\b(?:last|previous|from)\b/,
  /^(?:check(?: on)?|review|pending|open|old|previous)(?: of)? (?:pending |open |old )?(?:ais?|action items?)$/,
];

/** True for chores around a meeting: who takes minutes, who reports, what was left open. */
export function isHousekeepingLabel(text: string): boolean {
  const words = headingWords(text);
  return CHORES.some((chore) => chore.test(words));
}

/** Words in the name of a meeting series that say nothing about what one meeting was about. */
const SERIES_WORDS =
  /\b(?:minutes|notes|protocol|protokoll|meeting|meetings|weekly|bi-?weekly|call|calls|session|sessions|slot|sync|jour fixe|special|overflow|break-?out|of|on|from|for|the|scs|sovereign|cloud|stack|community|tech|team|teams|sig|wg|working|group|board|product|project)\b/g;

/**
 * True where a heading (without its date) is only the name of a meeting series: "Minutes SCS
 * Product Board", "Team IaaS", "SIG Documentation", "IaaS Team Meeting", "Community Call".
 */
export function isSeriesName(text: string): boolean {
  const words = headingWords(text).replace(/[^\p{L}\p{N}&/ -]+/gu, ' ');
  const rest = words
    .replace(SERIES_WORDS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (rest === '') return true;
  const named = /\b(?:team|sig|wg|working group|board)\b/.test(words);
  return named && rest.split(' ').length <= 3;
}
