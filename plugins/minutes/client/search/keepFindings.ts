import type {Completion, Findings, JumpHit, SearchAnswer} from '../../search/types';

/** The earlier one of two values that say the same, so that what is shown of it is not made anew. */
function keepSame<T>(before: T | undefined, after: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

function keepList<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const kept = after.map((value, i) => keepSame(before[i], value));
  return kept.length === before.length && kept.every((value, i) => value === before[i])
    ? before
    : kept;
}

/** Findings as they are shown; no answer where there is none yet. */
export type Found = {
  answer: SearchAnswer | undefined;
  jumps: readonly JumpHit[];
  completions: readonly Completion[];
};

/**
 * Findings of a query in which everything that the ones before it had in the same place is the same
 * object as there: from key to key most of a list stays as it is.
 */
export function keepFindings(before: Found, {answer, jumps, completions}: Findings): Found {
  return {
    answer: {
      ...answer,
      hits: keepList(before.answer?.hits ?? [], answer.hits),
      marks: keepSame(before.answer?.marks, answer.marks),
    },
    jumps: keepList(before.jumps, jumps),
    completions: keepList(before.completions, completions),
  };
}
