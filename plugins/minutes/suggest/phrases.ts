import {compareText} from '../model/compareText';
import {countEach} from '../model/groupBy';
import type {Meeting} from '../model/types';
import {fold} from '../search/fold';
import {isStopWord} from '../search/engine/stopWords';

/** Longer ones are sentences. */
const MOST_WORDS = 4;
/** A phrase is counted only where each of its words is in so many documents. */
const LEAST_DOCUMENTS = 3;

/** Where a phrase stands. */
export type Example = {path: string; line: number; text: string};

/** One to four words that stand together in the minutes, in all their spellings. */
export type Phrase = {
  /** Spelling → how often. */
  spellings: Map<string, number>;
  /** Indices of the documents that have it, ascending; of those that have it in a heading. */
  documents: number[];
  headings: number[];
  /** How many documents have it as a whole heading. */
  whole: number;
  teams: Set<string>;
  /** Team → how many of its documents have it in a heading. */
  headingTeams: Map<string, number>;
  mentions: number;
  /** How often it stands within a line, not at its beginning; and how often in capitals there. */
  within: number;
  capitals: number;
  /** Issues and standards that sections with it in their heading refer to. */
  references: Set<string>;
  /** The last heading that has it, else the last line. */
  example: Example;
};

/** The spelling of a phrase that is used most. */
export const mostUsed = ({spellings}: Pick<Phrase, 'spellings'>): string =>
  [...spellings].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0] ?? '';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.+&-]*[\p{L}\p{N}\p{M}])?\+*/gu;
/** What parts phrases from each other; people and addresses are in none. */
const APART =
  /@[\w-]+|['’]s\b|(?:https?:\/\/|www\.)\S+|[,;:!?()[\]{}"“”„|→=<>/]+|\.(?=\s)|\s[-–—]+(?=\s)/gu;

const toPlain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
const toSingular = (plain: string): string =>
  plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;

/** What is the same in all spellings of a phrase: letters and digits, without the plural s. */
export const toKey = (phrase: string): string => toSingular(toPlain(phrase));

/** A word with what is asked of it for each phrase that it is in. */
type Word = {text: string; plain: string; key: string; empty: boolean; capital: boolean};

function toWord(text: string): Word {
  const plain = toPlain(text);
  const empty = isStopWord(fold(text)) || LINKING.has(text.toLowerCase());
  return {text, plain, key: toSingular(plain), empty, capital: empty || /\p{Lu}/u.test(text)};
}

/** Cuts a text into words, in pieces that a phrase does not go beyond. */
const cut = (text: string): Word[][] =>
  text
    .split(APART)
    .map((piece) => (piece.match(WORD) ?? []).map(toWord))
    .filter((words) => words.length > 0);

/** Words that carry nothing, besides those of the search: a phrase neither begins nor ends with one. */
const LINKING = new Set(
  `after before both each few more most no nor not now off once only other out over own same such then
  until up use used using very via vs while without yes yet new next last first second one two need
  needs see let make made take under above per between many much well good still etc if might any`.split(
    /\s+/,
  ),
);

type Text = {
  text: string;
  line: number;
  heading: boolean;
  pieces: Word[][];
  /** Ids of what the section refers to; of headings only. */
  references: string[];
};

/** What was talked about: no participants, no furniture; of titles and agendas what stands below. */
function toTexts({parsed}: Meeting): Text[] {
  return parsed.sections.flatMap(({role, heading, startLine, lines}, section) => {
    if (role === 'participants' || role === 'housekeeping') return [];
    const own = parsed.references.filter((reference) => reference.section === section);
    const references = own.map(({id}) => id);
    return [
      ...(role === 'content' ? [{text: heading, line: startLine, heading: true, references}] : []),
      ...lines.map(({text, line}) => ({text, line, heading: false, references: []})),
    ].map((own) => ({...own, pieces: cut(own.text)}));
  });
}

/** Words that several documents have, as keys. */
function findFrequent(texts: readonly Text[][]): Set<string> {
  const keys = texts.flatMap((own) => [
    ...new Set(own.flatMap(({pieces}) => pieces.flat().map(({key}) => key))),
  ]);
  return new Set(countEach(keys).flatMap(([key, count]) => (count < LEAST_DOCUMENTS ? [] : key)));
}

/** Adds a number to an ascending list that may end with it. @returns whether it was new. */
function note(list: number[], value: number): boolean {
  if (list.at(-1) === value) return false;
  list.push(value);
  return true;
}

/**
 * Counts the phrases of all minutes, by key.
 * @param meetings oldest first, so that the examples are the newest.
 */
export function countPhrases(meetings: readonly Meeting[]): Map<string, Phrase> {
  const texts = meetings.map(toTexts);
  const frequent = findFrequent(texts);
  const found = new Map<string, Phrase>();

  function count(words: Word[], document: number, at: number, text: Text, whole: boolean): void {
    const key = toSingular(words.map(({plain}) => plain).join(''));
    if (key.length < 2 || /^\d+$/.test(key)) return;
    const {path = '', team = ''} = meetings[document] ?? {};
    const example = {path, line: text.line, text: text.text};
    let phrase = found.get(key);
    if (!phrase) {
      phrase = {
        spellings: new Map(),
        documents: [],
        headings: [],
        whole: 0,
        teams: new Set(),
        headingTeams: new Map(),
        mentions: 0,
        within: 0,
        capitals: 0,
        references: new Set(),
        example,
      };
      found.set(key, phrase);
    }
    const spelling = words.map((word) => word.text).join(' ');
    phrase.spellings.set(spelling, (phrase.spellings.get(spelling) ?? 0) + 1);
    phrase.mentions += 1;
    phrase.teams.add(team);
    note(phrase.documents, document);
    if (text.heading) {
      phrase.example = example;
      text.references.forEach((id) => phrase.references.add(id));
      if (note(phrase.headings, document)) {
        phrase.headingTeams.set(team, (phrase.headingTeams.get(team) ?? 0) + 1);
        phrase.whole += whole ? 1 : 0;
      }
    } else {
      if (phrase.headings.length === 0) phrase.example = example;
      if (at > 0) {
        phrase.within += 1;
        phrase.capitals += words.every(({capital}) => capital) ? 1 : 0;
      }
    }
  }

  texts.forEach((own, document) => {
    for (const text of own) {
      for (const words of text.pieces) {
        const usable = words.map(({key}) => frequent.has(key));
        for (let at = 0; at < words.length; at += 1) {
          if (words[at]?.empty) continue;
          for (let end = at + 1; end <= Math.min(words.length, at + MOST_WORDS); end += 1) {
            if (!usable[end - 1]) break;
            if (words[end - 1]?.empty) continue;
            const all = at === 0 && end === words.length && text.pieces.length === 1;
            count(words.slice(at, end), document, at, text, all);
          }
        }
      }
    }
  });
  return found;
}
