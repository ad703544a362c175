import {beforeEach, describe, expect, it} from 'vitest';
import {listOffers} from '../../plugins/minutes/client/search/offers';
import {toAddressPart} from '../../plugins/minutes/model/addresses';
import {normalizeHeading} from '../../plugins/minutes/model/callReports';
import {normalizeText} from '../../plugins/minutes/model/likeness';
import {shortenAddresses} from '../../plugins/minutes/model/shortAddresses';
import {htmlTokens} from '../../plugins/minutes/reading/markdown/htmlTokens';
import {createMask} from '../../plugins/minutes/reading/masking/createMask';
import {createActionForms} from '../../plugins/minutes/reading/meeting/actionForms';
import {createActionState} from '../../plugins/minutes/reading/meeting/actionState';
import {ACTION_WORDS} from '../../plugins/minutes/reading/meeting/actionWords';
import {
  findDates,
  findMonthDay,
  withoutDates,
} from '../../plugins/minutes/reading/meeting/dateForms';
import {DECISION_WORDS} from '../../plugins/minutes/reading/meeting/decisionWords';
import {createDecisionEvidence, isBare} from '../../plugins/minutes/reading/meeting/decisionForms';
import {isHousekeepingLabel} from '../../plugins/minutes/reading/meeting/headingWords';
import {createItemLabels} from '../../plugins/minutes/reading/meeting/itemLabels';
import {readPeople} from '../../plugins/minutes/reading/meeting/people';
import {findNumbers} from '../../plugins/minutes/reading/meeting/referenceText';
import {readReferenceUrl} from '../../plugins/minutes/reading/meeting/referenceUrls';
import {findStandards} from '../../plugins/minutes/reading/meeting/standardNames';
import type {Statement} from '../../plugins/minutes/reading/meeting/statements';
import {DEFAULT_PRIVACY} from '../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../plugins/minutes/reading/readMinutes';
import {readFrontMatter} from '../../plugins/minutes/reading/text/frontMatter';
import {findHazard} from '../../plugins/minutes/reading/text/hazards';
import {repairProse} from '../../plugins/minutes/reading/text/repairProse';
import {repairSource} from '../../plugins/minutes/reading/text/repairSource';
import {findAsides} from '../../plugins/minutes/registry/findAsides';
import {createTopicMatcher} from '../../plugins/minutes/registry/topicMatcher';
import {completeQuery} from '../../plugins/minutes/search/engine/completeQuery';
import {narrowTime} from '../../plugins/minutes/search/engine/narrowTime';
import {parseQuery} from '../../plugins/minutes/search/engine/parseQuery';
import {readAddress} from '../../plugins/minutes/search/engine/readAddress';
import {readTime, readYearless} from '../../plugins/minutes/search/engine/readTime';
import {toTerms} from '../../plugins/minutes/search/fold';
import {cutIntoWords} from '../../plugins/minutes/search/segment';

/**
 * Nothing that a file says may hold up a build: each function takes time in proportion to its text,
 * whatever is repeated in it, and a whole file of 64 kB two seconds at most.
 */

/** CPU milliseconds of the fastest of several runs: what else the machine does counts little. */
function measure(run: () => unknown, runs = 1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < runs; count += 1) {
    const before = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const repeat = (part: string) => (length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);
const between = (start: string, part: string, end: string) => (length: number) =>
  start + repeat(part)(length) + end;

const actionForms = createActionForms(ACTION_WORDS, ['Kim Lee']);
const itemLabels = createItemLabels(ACTION_WORDS);
const actionState = createActionState(ACTION_WORDS);
const {text: mask} = createMask({...DEFAULT_PRIVACY, redact: ['Jane Roe']});
const privacy = DEFAULT_PRIVACY;
const read = (text: string) => readMinutes(Buffer.from(text), {privacy});
const repair = (text: string) => repairSource(text, false);
const statement = (text: string): Statement => ({
  text,
  line: 1,
  own: [],
  nodes: [],
  nested: [],
  context: [],
  endLine: 1,
  above: [],
  struck: false,
});
const decide = createDecisionEvidence(DECISION_WORDS);
const people = (text: string) =>
  readPeople([{type: 'paragraph', children: [{type: 'text', value: text}]}]);
const topics = createTopicMatcher([
  {
    slug: 'ceph',
    name: 'Ceph',
    category: 'Storage',
    description: '',
    aliases: ['Ceph', 'Rook Ceph', 'a b c', '/gx? ?stack/'],
    weakAliases: ['object'],
    caseSensitive: false,
    links: [],
  },
]);

type Case = [name: string, run: (text: string) => unknown, make: (length: number) => string];

/** Runs of one sign, pairs without a partner, names without an end: what made expressions slow. */
const HOSTILE: [string, (length: number) => string][] = [
  ...[...'!-–—.:;,\'"()[]{}<>&#@*_~=+|/\\?0a \t\u2028é👍会ก'].map(
    (sign): [string, (typeof HOSTILE)[0][1]] => [JSON.stringify(sign), between('x', sign, 'x')],
  ),
  ...[
    '![',
    '](',
    '[a](',
    '(@',
    'a@',
    'a@b.c',
    '@a, ',
    '<!--',
    '<!-- a -->',
    '<?',
    '<!A',
    '<![CDATA[',
    '<style ',
    '<a "',
    '</a',
    ' title="',
    'https://a)',
    'https://a/(',
    'www.a',
    '+49 2',
    '00 1',
    'tel. 0',
    'jane ',
    ':a',
    '==a',
    ' ## a',
    '#1',
    'a/b#1',
    '2023-1-',
    'scs-0',
    'AI ',
    'AI: @a ',
    'needs a (@',
    '->',
    '=> decision ',
    'no ',
    'not ',
    'we ',
    'will ',
    'minutes ',
    'ceph ',
    'a b ',
    'Ã¼',
    'Â',
    '`a``',
  ].map((part): [string, (typeof HOSTILE)[0][1]] => [JSON.stringify(part), between('', part, '.')]),
];

const FUNCTIONS: [string, (text: string) => unknown][] = [
  ['normalizeHeading', normalizeHeading],
  ['narrowTime', narrowTime],
  ['readAddress', readAddress],
  ['readTime', readTime],
  ['readYearless', readYearless],
  ['toAddressPart', toAddressPart],
  ['normalizeText', normalizeText],
  ['htmlTokens', htmlTokens],
  ['mask', mask],
  ['action forms', (text) => actionForms.markOf(statement(text))],
  [
    'action labels',
    (text) => [itemLabels.isCarried(text), itemLabels.evidenceBelow(text), itemLabels.isItem(text)],
  ],
  ['action state', (text) => actionState(statement(text))],
  ['createDecisionEvidence', (text) => decide(statement(text), {text, isHeading: true})],
  ['isBare', isBare],
  ['findDates', findDates],
  ['findMonthDay', findMonthDay],
  ['withoutDates', withoutDates],
  ['isHousekeepingLabel', isHousekeepingLabel],
  ['readPeople', people],
  ['findNumbers', findNumbers],
  ['shortenAddresses', shortenAddresses],
  ['readReferenceUrl', (text) => readReferenceUrl(`https://github.com/${text}`)],
  ['findStandards', findStandards],
  ['findAsides', (text) => findAsides(text, false)],
  ['readFrontMatter', (text) => readFrontMatter(`---\na: ${text}\n---\n`)],
  ['findHazard', findHazard],
  ['repairProse', repairProse],
  ['repairSource', repair],
  ['toTerms', toTerms],
  ['cutIntoWords', cutIntoWords],
];

const FILES: Case[] = [
  ['a query without blanks', parseQuery, repeat('会')],
  ['headings and lists', read, repeat('# a\n\n- b\n\n')],
  ['quotes', read, repeat('> a\n\n')],
  ['lists and rules', read, repeat('- a\n***\n')],
  ['repairSource of unclosed comments', repair, repeat('a <!-- b\n')],
  ['repairSource of unclosed styles', repair, repeat('<style\n')],
  ['repairSource of comments in one line', repair, repeat('<!-- ` -->')],
  ['participants again and again', read, repeat('# Participants\n- @ab\n\n')],
  ['tables of participants', read, repeat('# Participants\n\n|Name|\n|-|\n|@ab|\n\n')],
  ['a long table of participants', read, between('# Participants\n\n|Name|\n|-|\n', '|@ab|\n', '')],
  ['containers', read, repeat(':::info\na\n:::\n\n')],
  [
    'answers below a long question',
    read,
    (n) => `- Should we ${'a '.repeat(n / 4)}?\n${'  - Yes\n'.repeat(n / 16)}`,
  ],
  [
    'decisions below a long heading',
    read,
    (n) => `# Should we ${'a '.repeat(n / 4)}?\n\n${'- Yes\n'.repeat(n / 12)}`,
  ],
  ['headings in one line', read, between('# a', ' ## *b* c', '\n')],
  [
    'marks below a long item',
    read,
    (n) => `- ${'a '.repeat(n / 4)}\n${'  - AI @a\n'.repeat(n / 20)}`,
  ],
];

/**
 * Ten times the text takes twelve to fifteen times as long, as memory is tidied up more often; a time
 * squared would make it a hundred. What was too slow once is looked at again, for the compiler or the
 * collector of garbage may have come between.
 */
function isSlow([, run, make]: Case): boolean {
  const [small, large] = [make(3000), make(30_000)];
  run(small);
  return [1, 1, 3, 3].every((runs) => {
    const time = measure(() => run(large), runs);
    // A function that takes a time squared would take half a second; what takes less is too short to
    // be compared.
    return time >= 150 && time / measure(() => run(small), 4) >= 20;
  });
}

/** Lets the test runner hear that its worker lives. */
beforeEach(() => new Promise((resolve) => void setImmediate(resolve)));

describe('ten times the text', () => {
  it.each(FUNCTIONS)('takes %s about ten times as long, whatever is repeated', (name, run) => {
    const slow = HOSTILE.filter(([, make]) => isSlow([name, run, make]));
    expect(slow.map(([part]) => part)).toEqual([]);
  });

  it.each(FILES)('takes about ten times as long: %s', (...file) => {
    expect(isSlow(file)).toBe(false);
  });
});

describe('a query as long as a page', () => {
  it.each(['a', 'a"', 'a ', '-a ', '"a', 'team:"a ', '#1#', 'a:', 'a OR ', '(', '"a"~3 '])(
    'of %j is taken apart at once',
    (part) => {
      const query = repeat(part)(30_000);
      expect(measure(() => parseQuery(query))).toBeLessThan(500);
      expect(measure(() => listOffers(query))).toBeLessThan(500);
    },
  );

  it('is not completed', async () => {
    expect(await completeQuery({} as never, repeat('a')(30_000), 5)).toEqual([]);
  });
});

describe('64 kB of Markdown', () => {
  const LIMIT = 2000;
  /** Machines that run tests are slow, and run several at once. */
  const PATIENCE = 2;

  it.each([
    '# a\n',
    '# a\n- b\n',
    '# Participants\n- @a\n',
    '- a\n',
    '- a\n\n',
    '1. a\n',
    '> a\n\n',
    '> a\nb\n',
    '> a\nb\n\n',
    '> # a\n',
    '- # a\n',
    '- a\n***\n',
    '- - a\n',
    '> > a\n',
    '> - a\n> # b\n',
    'a\n===\n',
    'a\n---\n- b\n',
    '|a|\n|-|\n',
    'a|b\n-|-\n',
    '[a]: b\n\n[a]\n\n',
    '[^a]: b\n\n',
    '[^a]\n\n[^a]: b\n\n',
    '<div>',
    '<div>\n\n',
    '<b>',
    '</b>',
    '<table><tr><td>',
    '<!-- a',
    '<?',
    'a <!--\n',
    '&a;',
    '[',
    '![',
    '](',
    '[a](b)',
    '*a_',
    '*a **b',
    '`a``b',
    '~~a',
    '==a',
    ':a:',
    'https://a/)',
    'www.a.',
    'a@b.cd ',
    '+49 221 1',
    '2023-01-01 ',
    '#1 ',
    '\\',
    '👍\n',
    ':::info\n',
    '- AI: @a b\n',
    '- Decision: a\n',
    'ceph ',
    '\u2028',
    '— ',
    '@a, ',
  ])('is read within two seconds: %j', (part) => {
    const text = repeat(part)(64 * 1024);
    const [bytes, run] = [Buffer.from(text), {privacy}];
    expect(measure(() => topics(readMinutes(bytes, run)))).toBeLessThan(LIMIT * PATIENCE);
  });
});
