/** Part of a text, from the first character to the one behind the last. */
export type Place = {from: number; to: number};
