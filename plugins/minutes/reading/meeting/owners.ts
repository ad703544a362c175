import {anyOf} from './anyOf';
import type {ActionWords} from './actionWords';

/** A handle, to its last letter. */
export const HANDLE = '@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,60}[\\p{L}\\p{N}])?(?![\\p{L}\\p{N}])';
const GLUE = '(?:\\s*(?:,|/|&|\\+|->|\\(|\\b(?:and|AND|or|OR|und|oder)\\b)\\s*|\\s+)';
/** Several in a row: "@x, @y and @z". */
export const HANDLES = `${HANDLE}(?:${GLUE}\\(?${HANDLE}\\)?)*`;

const ANY_HANDLE = new RegExp(HANDLE, 'gu');

export type Owners = {
  /** Handles in a text, without @ and each once. */
  handlesIn: (text: string) => string[];
  /** Owners without placeholders: "@all", "@NN", "test" are nobody. */
  real: (owners: readonly string[]) => string[];
};

export function createOwners({nobody}: ActionWords): Owners {
  const isNobody = new RegExp(`^${anyOf(nobody)}$`, 'iu');
  const real = (owners: readonly string[]) =>
    [...new Set(owners)].filter((owner) => !isNobody.test(owner));
  return {
    real,
    handlesIn: (text) => real((text.match(ANY_HANDLE) ?? []).map((handle) => handle.slice(1))),
  };
}
