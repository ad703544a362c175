/**
 * How a word may be written otherwise without being another one: British and American spellings, and
 * plurals. Each row turns one spelling into the other; what comes out counts only where the minutes
 * have it, so a row may be wide.
 */
type Row = readonly [from: RegExp, to: string];

/** British before American. */
const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['ise', 'ize'],
  ['ising', 'izing'],
  ['yse', 'yze'],
  ['ysing', 'yzing'],
  ['our', 'or'],
  ['ogue', 'og'],
  ['tre', 'ter'],
  ['ence', 'ense'],
  ['programme', 'program'],
];

/** Endings that such a word may go on with: `colours`, `organised`, `behavioural`. */
const REST = '(?=(?:s|d|r|rs|ed|ing|al|ally|able|ful|less|ite|ites)?$)';

const ROWS: readonly Row[] = [
  ...SPELLINGS.flatMap(([british, american]): Row[] => [
    [new RegExp(british + REST), american],
    [new RegExp(american + REST), british],
  ]),
  // labelled, modelling
  [/(?<=.{4})ll(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/(?<=.{3}[aeiou])l(?=(?:ed|ing|er|ers)$)/, 'll'],
  [/ies$/, 'y'],
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=s|x|z|ch|sh)$/, 'es'],
  [/(?<=[^su])s$/, ''],
  [/(?<=[^s])$/, 's'],
  // German: Entscheidungen, Regeln
  [/(?<=ung|heit|keit|schaft|tion)en$/, ''],
  [/(?<=ung|heit|keit|schaft|tion)$/, 'en'],
  [/(?<=.{4}el)n$/, ''],
  [/(?<=.{4}el)$/, 'n'],
];

/** A word of so few letters has no other spelling: `our` is not `or`. */
const SHORTEST = 4;

function toForms(term: string): string[] {
  return ROWS.flatMap(([from, to]) => {
    const form = term.replace(from, to);
    const isPlural = to === 's' || from.source.endsWith('s$');
    return Math.min(form.length, term.length) >= (isPlural ? 2 : SHORTEST) ? [form] : [];
  });
}

/** Other spellings of a folded word, each once, and theirs (`licences`); most of them are no words. */
export function toWordForms(term: string): string[] {
  if (!/^[a-z]{1,40}$/.test(term)) return [];
  const forms = toForms(term);
  return Array.from(new Set([...forms, ...forms.flatMap(toForms)])).filter((form) => form !== term);
}
