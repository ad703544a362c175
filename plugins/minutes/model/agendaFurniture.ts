import {headingWords} from '../reading/meeting/headingWords';
import type {AgendaItem} from '../reading/types';
import {countEach, groupBy} from './groupBy';

/** Fewer documents with an agenda don't tell what recurs. */
const FEWEST_DOCUMENTS = 6;

type Document = {team: string; agenda: readonly AgendaItem[]};

const toKey = (text: string): string =>
  headingWords(text)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Finds what stands on most of a team's agendas ("Welcome", "Check action items"): furniture, which
 * tells nothing of a meeting. An agenda of nothing else is left as it is.
 * @param documents without copies, and without those of calls: there teams report each time.
 * @returns the agenda of a document without its furniture.
 */
export function createAgendaSweeper(
  documents: readonly Document[],
): (document: Document) => AgendaItem[] {
  const furniture = new Map(
    [...groupBy(documents, ({team}) => team)].map(([team, all]) => {
      const own = all.filter(({agenda}) => agenda.length > 0);
      const counts = countEach(
        own.flatMap(({agenda}) => [...new Set(agenda.map(({text}) => toKey(text)))]),
      );
      const isOften = ([, count]: [string, number]) =>
        own.length >= FEWEST_DOCUMENTS && count > own.length / 2;
      return [team, new Set(counts.filter(isOften).map(([key]) => key))] as const;
    }),
  );
  return ({team, agenda}) => {
    const known = furniture.get(team);
    const telling = agenda.filter(({text}) => !known?.has(toKey(text)));
    return telling.length > 0 ? telling : [...agenda];
  };
}
