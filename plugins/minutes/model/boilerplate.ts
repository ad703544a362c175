import {countEach, groupBy} from './groupBy';
import type {ParsedMinutes} from '../reading/types';

/** A line that a team repeats in more documents than these is part of its template. */
const MOST_REPEATS = 6;
/** Shorter lines repeat because people keep working on the same thing, not because of a template. */
const FEWEST_WORDS = 5;

const normalise = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Finds the lines that a team repeats week after week, such as invitations on slides: a topic that
 * stands there was not talked about. Headings are not meant: agenda items return with good reason.
 * @param documents without copies.
 * @returns whether a line is one of those that a team repeats.
 */
export function findBoilerplate(
  documents: {team: string; parsed: ParsedMinutes}[],
): (team: string, text: string) => boolean {
  const linesOf = ({sections, actionItems}: ParsedMinutes) => {
    // What is to be done stands there until it is done: no template.
    const items = new Set(actionItems.map(({line}) => line));
    const lines = sections.flatMap((section) => section.lines).filter(({line}) => !items.has(line));
    return [...new Set(lines.map(({text}) => normalise(text)))];
  };
  const repeated = new Map(
    [...groupBy(documents, ({team}) => team)].map(([team, own]) => {
      const counts = countEach(own.flatMap(({parsed}) => linesOf(parsed)));
      const often = counts.filter(([, count]) => count > MOST_REPEATS).map(([line]) => line);
      return [team, new Set(often.filter((line) => line.split(' ').length >= FEWEST_WORDS))];
    }),
  );
  return (team, text) => repeated.get(team)?.has(normalise(text)) ?? false;
}
