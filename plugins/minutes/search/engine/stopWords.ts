const STOP_WORDS = new Set(
  (
    'a an and are as at be been but by can did do does for from had has have how i if in into is it ' +
    'its of on or our should so that the their there these they this to was we were what when where ' +
    'which who why will with would you ' +
    'aber als am an auch auf aus bei das dem den der des die ein eine einen einer es für fuer hat ' +
    'haben im in ist mit nach nicht oder sich sind über ueber um und uns von vor war was wer wie ' +
    'wir wird wo zu zum zur'
  ).split(' '),
);

/** Words that ask for decisions, whatever else the query is about. */
const DECISION_WORDS = new Set(
  'decide decided decides decision decisions beschluss beschlossen entscheidung entscheidungen entschieden'.split(
    ' ',
  ),
);

/** True for words, folded, that say nothing about what is looked for. */
export const isStopWord = (term: string): boolean => STOP_WORDS.has(term);

/** True for words, folded, by which a query asks for what was decided. */
export const isDecisionWord = (term: string): boolean => DECISION_WORDS.has(term);
