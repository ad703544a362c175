import type {SectionText} from './files';
import {toWords} from './fold';
import type {PhraseClause} from './parseQuery';

/** True where a text has the words of a phrase in a row. */
function hasPhrase(text: string, terms: readonly string[]): boolean {
  const tokens = toWords(text);
  return tokens.some((_, at) => terms.every((term, i) => tokens[at + i]?.term === term));
}

/** True where heading or one line of the section has the phrase. */
export function sectionHasPhrase(
  [, heading, , , lines]: SectionText,
  {terms}: PhraseClause,
): boolean {
  return hasPhrase(heading, terms) || lines.some(([, text]) => hasPhrase(text, terms));
}
