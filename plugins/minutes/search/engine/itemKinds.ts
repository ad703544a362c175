import type {LineKind} from '../files';
import type {SearchIndex} from './openIndex';

/** What `is:` asks for, and which lines are of that kind. */
const KINDS = {
  decision: ['decision', 'likely'],
  marked: ['decision'],
  likely: ['likely'],
  action: ['action', 'probable'],
  probable: ['probable'],
} as const satisfies Record<string, readonly LineKind[]>;

export type ItemKind = keyof typeof KINDS;

export const ITEM_KINDS = Object.keys(KINDS) as readonly ItemKind[];

/** The kind that a value of `is:` names. */
export function toItemKind(value: string): ItemKind | undefined {
  return ITEM_KINDS.find((kind) => kind === value.toLowerCase());
}

export const lineKinds = (kind: ItemKind): readonly LineKind[] => KINDS[kind];

/** True where a section holds something of the kind. */
export function holdsKind({items}: SearchIndex, section: number, kind: ItemKind): boolean {
  return KINDS[kind].some((line) => items[line].has(section));
}

/**
 * The sections of a topic: those that name it or, where kinds are asked for, those that hold
 * something of one of these on it.
 */
export function sectionsOfTopic(
  {topicSections, topicItems}: SearchIndex,
  topic: number,
  kinds: readonly ItemKind[],
): Iterable<number> {
  if (kinds.length === 0) return topicSections[topic] ?? [];
  const lists = kinds.flatMap((kind) => KINDS[kind].map((line) => topicItems[topic]?.[line] ?? []));
  return new Set(lists.flatMap((list) => Array.from(list)));
}
