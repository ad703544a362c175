import {counted} from '../model/counted';
import type {JumpHit, SearchAnswer, SearchHit} from '../search/types';

const INDENT = '    ';

/** The line of a hit with those it is shown with, one below the other. */
export const toLineText = ({before, text, nested = []}: NonNullable<SearchHit['line']>): string =>
  [...(before === undefined ? [] : [before]), text, ...nested.map((own) => own.text)].join('\n');

/** A hit as text: when and by whom, what it is, the line that fits, where it stands. */
export function formatHit({
  date,
  teamLabel,
  headingPath,
  heading,
  line,
  permalink,
  path,
  ...hit
}: SearchHit): string {
  const place = [...headingPath, heading].filter((part) => part !== '').join(' › ');
  const label = (kind: string, words: string) =>
    line?.kind === kind ? words : `section with: ${words}`;
  const labels = [
    ...(hit.decision === 'stated' ? [label('decision', 'marked as a decision')] : []),
    ...(hit.decision === 'likely' ? [label('likely', 'likely a decision')] : []),
    ...(hit.action === 'marked' ? [label('action', 'action item')] : []),
    ...(hit.action === 'probable' ? [label('probable', 'probably an action item')] : []),
  ];
  return [
    [date ?? 'undated', teamLabel, place].filter((part) => part !== '').join(' · '),
    ...(labels.length > 0 ? [INDENT + labels.join(', ')] : []),
    ...(line ? [INDENT + toLineText(line).replaceAll('\n', `\n${INDENT}`)] : []),
    `${INDENT}${permalink}  ${path}${line ? `:${line.line}` : ''}`,
  ].join('\n');
}

const WHY: Record<NonNullable<JumpHit['why']>, string> = {
  before: 'none of that time; the nearest before',
  after: 'none of that time; the nearest after',
  only: 'the only minutes that name it',
};

function formatJump({kind, title, permalink, why}: JumpHit): string {
  return `Go straight to: ${title === '' ? '' : `${title} `}(${why ? WHY[why] : kind})  ${permalink}`;
}

/** An answer, and pages to go straight to, as text for a terminal; ends with a newline. */
export function formatAnswer(
  {
    query,
    corrections,
    also,
    leftOut,
    problems,
    period,
    begun,
    total,
    documents,
    hits,
  }: SearchAnswer,
  jumps: readonly JumpHit[] = [],
): string {
  const notes = [
    ...jumps.map(formatJump),
    ...(period ? [`Only ${period.text}: from ${period.first} to ${period.last}.`] : []),
    ...corrections.map(({from, to}) => `No minutes have "${from}": searched for ${to.join(', ')}.`),
    ...also.map(({word, spellings}) => `Also searched for "${word}" as ${spellings.join(', ')}.`),
    ...(leftOut.length > 0 ? [`Without: ${leftOut.join(', ')}.`] : []),
    ...problems.map(({text, reason, suggestions}) =>
      [
        `${text}: ${reason}.`,
        ...(suggestions.length > 0 ? [`Try ${suggestions.join(', ')}.`] : []),
      ].join(' '),
    ),
  ];
  const count = begun
    ? `A letter or two are too little to look for: ${query}`
    : total === 0
      ? `Nothing found for: ${query}`
      : `${counted(total, 'section')} in ${counted(documents, 'document')}, the best ${hits.length}:`;
  return `${[...notes, count, ...hits.map(formatHit)].join('\n')}\n\n`;
}
