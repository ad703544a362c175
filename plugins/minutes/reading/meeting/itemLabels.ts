import {anyOf, spaced} from './anyOf';
import type {ActionWords} from './actionWords';

export type ItemLabels = {
  /** True for a heading or a label over the items of earlier meetings. */
  isCarried: (text: string) => boolean;
  /** What the items below a label are: "AIs:", "AIs of last week:", "TODOs:"; undefined for others. */
  evidenceBelow: (text: string) => 'marked' | 'probable' | undefined;
  /** The same of a heading. "AI" alone is a subject there. */
  evidenceBelowHeading: (text: string) => 'marked' | 'probable' | undefined;
  /** False for what stands below a label to say that there is nothing, or to be filled in. */
  isItem: (text: string) => boolean;
};

const expression = (source: string, flags = '') => new RegExp(source, `u${flags}`);

/** The labels of lists of action items in the words of a community. */
export function createItemLabels({marks, todos, earlier, nobody}: ActionWords): ItemLabels {
  const items = `${anyOf(marks)}['’]?s?`;
  const last = `${anyOf(earlier)}(?![\\p{L}\\p{N}])[^:@.]{0,30}`;
  const bound = '(?<![\\p{L}\\p{N}])';
  const carried = [
    expression(`^[^:@]{0,20}${bound}${items}(?![\\p{L}\\p{N}])[^:@]{0,20}${bound}${last}\\W*$`),
    expression(
      `^\\W*(?:(?:check|review|pending|open|old|previous|carried|on|of|over)\\s+)+(?:the )?${items}\\W*$`,
      'i',
    ),
  ];
  const label = expression(`^\\W*${items}(?: (?:for|until) [^:@]{1,30})?\\W*$`);
  /** "The team found some action items for itself": not of an earlier meeting, and not "no AIs". */
  const told = expression(
    `^(?!.*${bound}no ${items})[^:?@]{0,40}${bound}${anyOf(marks)}s [^:?@]{0,40}:?$`,
  );
  const single = expression(`^\\W*${anyOf(marks.filter((mark) => mark === mark.toUpperCase()))}$`);
  const todo = expression(
    `^(?:[\\p{L}\\p{N}]+ )?(?:${anyOf(todos)}['’]?[sS]?\\W*|\\W*${spaced(todos)}\\s*:\\s*)$`,
  );
  const empty = expression(`^\\W*${anyOf([...nobody, ...todos])}\\W*$`);

  const isCarried = (text: string) => text.length < 100 && carried.some((form) => form.test(text));

  function evidenceBelow(text: string): 'marked' | 'probable' | undefined {
    if (text.length > 80) return undefined;
    if (label.test(text) || (told.test(text) && !isCarried(text))) return 'marked';
    return todo.test(text) ? 'probable' : undefined;
  }
  return {
    isCarried,
    evidenceBelow,
    evidenceBelowHeading: (text) => (single.test(text) ? undefined : evidenceBelow(text)),
    isItem: (text) =>
      /[\p{L}\p{N}]{3}/u.test(text) &&
      !empty.test(text) &&
      !/^\W*(?:no(?:ne|thing)?|n\/a|keine?)\b(?:.{0,40}$)/iu.test(text) &&
      !/^@?[\p{L}\p{N} _-]{1,40}:$/u.test(text) &&
      !/^(?:how|what|why|who|when|where|which|can|could|should|is|are|do|does)\b.*\?\s*$/iu.test(
        text,
      ),
  };
}
