import {toPlain} from '../fold';
import {countEdits} from './spelling';

/** Longer than any name: what is compared is bounded. */
const LONGEST = 40;

/** 0 (the same) to 1: edits in parts of the longer text. */
function toDistance(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.slice(0, LONGEST));
  return countEdits(one ?? '', other ?? '') / Math.max(one?.length ?? 0, other?.length ?? 0, 1);
}

/**
 * Those whose name, or a word of it, is most like what was typed; of equals in the order given.
 * @param namesOf all names of an entry.
 */
export function sortByLikeness<T>(
  entries: readonly T[],
  namesOf: (entry: T) => readonly string[],
  typed: string,
): T[] {
  const wanted = toPlain(typed);
  const distanceOf = (entry: T) =>
    Math.min(
      ...namesOf(entry)
        .map(toPlain)
        .flatMap((name) => [name, ...name.split(' ')])
        .map((name) => toDistance(name, wanted)),
    );
  return entries
    .map((entry) => ({entry, distance: distanceOf(entry)}))
    .sort((a, b) => a.distance - b.distance)
    .map(({entry}) => entry);
}
