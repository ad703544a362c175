import type {ParsedMinutes} from '../reading/types';

/** A line that a team repeats in more documents than these is part of its template. */
const MOST_REPEATS = 6;
/** Shorter lines repeat because people keep working on the same thing, not because of a template. */
const FEWEST_WORDS = 5;

export type Boilerplate = {isBoilerplate: (team: string, text: string) => boolean};

const normalise = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Finds the lines that a team repeats week after week, such as invitations on slides: a topic that
 * stands there was not talked about. Headings are not meant: agenda items return with good reason.
 * @param documents without copies.
 */
export function findBoilerplate(documents: {team: string; parsed: ParsedMinutes}[]): Boilerplate {
  const counts = new Map<string, Map<string, number>>();
  for (const {team, parsed} of documents) {
    const ofTeam = counts.get(team) ?? new Map<string, number>();
    counts.set(team, ofTeam);
    const lines = new Set(
      parsed.sections.flatMap(({lines}) => lines.map(({text}) => normalise(text))),
    );
    for (const line of lines) {
      if (line.split(' ').length >= FEWEST_WORDS) ofTeam.set(line, (ofTeam.get(line) ?? 0) + 1);
    }
  }
  const repeated = new Map(
    [...counts].map(([team, lines]) => [
      team,
      new Set([...lines].filter(([, count]) => count > MOST_REPEATS).map(([line]) => line)),
    ]),
  );
  return {isBoilerplate: (team, text) => repeated.get(team)?.has(normalise(text)) ?? false};
}
