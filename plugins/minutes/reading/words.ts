import {ACTION_WORDS, type ActionWords} from './meeting/actionWords';

/** The words by which a community writes what the minutes are read for. */
export type Words = {actions: ActionWords};

/** What a registry adds to them. */
export type AddedWords = {[Kind in keyof Words]?: Partial<Words[Kind]>};

export const DEFAULT_WORDS: Words = {actions: ACTION_WORDS};

/** The words of the package with those that a registry adds. */
export function mergeWords(added: AddedWords = {}): Words {
  return {actions: withAdded(DEFAULT_WORDS.actions, added.actions)};
}

function withAdded<T extends Record<string, string[]>>(words: T, added: Partial<T> = {}): T {
  const lists = Object.entries(words).map(([name, own]) => [
    name,
    [...own, ...(added[name] ?? [])],
  ]);
  return Object.fromEntries(lists) as T;
}
