import {groupBy} from '../model/groupBy';

/** So many of one name with different numbers are one candidate. */
const LEAST_MEMBERS = 3;

export type Member = {stem: string; number: number; padded: boolean};

/** Name and number of one of a series: "R4", "VP06", "Release 4"; but "v2" is a version of anything. */
export function toMember(name: string): Member | undefined {
  const [, stem, zero = '', number] = /^(?!v ?\d)(.*\p{L})[ -]?(0?)(\d{1,2})$/iu.exec(name) ?? [];
  return stem === undefined ? undefined : {stem, number: Number(number), padded: zero !== ''};
}

/** By stem, lower case: those that have it with different numbers, where there are several. */
export function groupSeries<T extends {name: string}>(
  phrases: readonly T[],
): Map<string, [T, ...T[]]> {
  const toStem = ({name}: T) => toMember(name)?.stem.toLowerCase() ?? '';
  const series = [...groupBy(phrases, toStem)];
  return new Map(series.filter(([stem, {length}]) => stem !== '' && length >= LEAST_MEMBERS));
}
