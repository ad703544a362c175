import {ACTION_WORDS, type ActionWords} from './meeting/actionWords';
import {DECISION_WORDS, type DecisionWords} from './meeting/decisionWords';

/** The words by which a community writes what the minutes are read for. */
export type Words = {actions: ActionWords; decisions: DecisionWords};

/** What a registry adds to them. */
export type AddedWords = {[Kind in keyof Words]?: Partial<Words[Kind]>};

export const DEFAULT_WORDS: Words = {actions: ACTION_WORDS, decisions: DECISION_WORDS};

/** The words of the package with those that a registry adds. */
export function mergeWords(added: AddedWords = {}): Words {
  return {
    actions: withAdded(DEFAULT_WORDS.actions, added.actions),
    decisions: withAdded(DEFAULT_WORDS.decisions, added.decisions),
  };
}

function withAdded<T extends Record<string, string[]>>(words: T, added: Partial<T> = {}): T {
  const lists = Object.entries(words).map(([name, own]) => [
    name,
    [...own, ...(added[name] ?? [])],
  ]);
  return Object.fromEntries(lists) as T;
}
