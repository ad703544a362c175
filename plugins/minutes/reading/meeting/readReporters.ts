import type {SectionRole} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {assignRoles} from './assignRoles';
import {type StatementLine, statementLines} from './nodeText';

export type Reporters = {minutesBy: string[]; reportedBy: string[]};

type Duty = {minutes: boolean; taking: boolean; report: boolean};

const HANDLES = /(?<![\w.@+-])@[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?/g;
/** Answers that name nobody. */
const OPEN =
  /^(?:none|not|no|tbd|tba|n\/?a|who|open|yes|nobody|all|see|ok|done|anything|anybody)\b/i;

/**
 * Who took the minutes and who reports in the weekly call, as written, from the chores of a meeting:
 * lines or headings about minutes or reports, with the name on the line or in the answer below it.
 */
export function readReporters(sections: SectionNodes[]): Reporters {
  const roles = assignRoles(sections);
  const takers: string[] = [];
  const others: string[] = [];
  const reportedBy: string[] = [];
  sections.forEach((section, index) => {
    const isChore = roles[index] === 'housekeeping';
    if (!isChore && !mayHoldChores(roles[index]) && section.heading) return;
    const lines = statementLines(section.nodes).slice(0, 100);
    if (isChore) lines.unshift({text: section.text, depth: -1, line: section.startLine});
    lines.forEach((line, position) => {
      const duty = dutyOf(line.text);
      if (!duty) return;
      const names = answer(line, lines.slice(position + 1));
      if (duty.minutes) (duty.taking ? takers : others).push(...names);
      if (duty.report) reportedBy.push(...names);
    });
  });
  return {
    minutesBy: [...new Set(takers.length > 0 ? takers : others)],
    reportedBy: [...new Set(reportedBy)],
  };
}

/** Where authors note chores without a heading of their own. */
function mayHoldChores(role: SectionRole | undefined): boolean {
  return role === 'title' || role === 'participants';
}

function dutyOf(text: string): Duty | undefined {
  const minutes = /\bminutes\b|\bminute[ -]?tak|\bprotokoll\b/i.test(text);
  const report = /\breport(?:s|ing|er)?\b|\bpresent(?:s|ing|er|ation)?\b|\bcommunity call\b/i.test(
    text,
  );
  const taking = /\bminutes?[ -]?(?:tak|:|by\b)|\btak\w* (?:the )?minutes/i.test(text);
  return minutes || report ? {minutes, taking, report} : undefined;
}

/** Names on the line itself, else in what answers it directly below. */
function answer(line: StatementLine, following: StatementLine[]): string[] {
  const own = line.text.match(HANDLES);
  if (own) return own;
  const named = nameAfterColon(line.text);
  if (named) return [named];
  const answers: string[] = [];
  for (const next of following) {
    const below = next.depth > line.depth;
    // "* Who is presenting?" is also answered by the next item: "* @x".
    const bare = next.text.replace(HANDLES, '').replace(/[\s,&/*_()]|\band\b/g, '') === '';
    if (!below && !(next.depth === line.depth && bare)) break;
    if (dutyOf(next.text)) break;
    const handles = next.text.match(HANDLES);
    if (handles && next.text.startsWith('@')) answers.push(...handles);
    else if (/^[\p{L}][\p{L}\d-]{1,30}$/u.test(next.text) && !OPEN.test(next.text)) {
      answers.push(next.text);
    }
    if (!bare) break;
  }
  return answers;
}

function nameAfterColon(text: string): string | undefined {
  const name = /:\s*(\p{L}[\p{L}\d-]+(?: \p{Lu}[\p{L}-]+)?)\s*$/u.exec(text)?.[1];
  return name && !OPEN.test(name) ? name : undefined;
}
