/** The section of RESULTS.md about searches. */
import {ENGINES} from './searchEngines.mjs';
import {KEY_PAUSE_MS, SAMPLE_QUERY} from './search.mjs';
import {head, row} from './table.mjs';

const CLASSES = ['known', 'entity', 'typo', 'prefix', 'german', 'filter', 'all'];

/** The goal, from a key to the painted list. */
const MOST_P95_MS = 100;

const kilobytes = (bytes) => (bytes / 1000).toFixed(0);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const milliseconds = (time) => time.toFixed(0);
const ratio = (value) => value.toFixed(3).replace(/^0/, '');

/** What is compared: value of a result (less is better unless `more`), how it is written. */
const COLUMNS = [
  {title: 'kB, pasted', read: ({pasted}) => pasted.bytes, write: kilobytes, isBytes: true},
  {title: 'kB, typed', read: ({typed}) => typed.bytes, write: kilobytes, isBytes: true},
  {title: 'First result ms', read: ({cold}) => cold, write: milliseconds},
  {title: 'Key ms p50', read: ({times}) => times?.p50, write: milliseconds},
  {title: 'Key ms p95', read: ({times}) => times?.p95, write: milliseconds},
  {title: 'p50, worker too', read: ({times}) => times?.slowedP50, write: milliseconds},
  {title: 'p95, worker too', read: ({times}) => times?.slowedP95, write: milliseconds},
  {title: 'Memory MB', read: ({memory}) => memory?.after, write: megabytes},
  {
    title: 'of it added',
    read: ({memory}) => memory && memory.after - memory.before,
    write: megabytes,
  },
  {title: 'MRR', read: ({scores}) => scores?.all.sections, write: ratio, more: true},
];

const cell = ({read, write}, result) => {
  const value = read(result);
  return value === undefined ? '' : write(value);
};

function mainTable({engines, tenfold}) {
  const rows = Object.entries(engines).map(([name, result]) =>
    row(ENGINES[name].title, ...COLUMNS.map((column) => cell(column, result))),
  );
  const last = row(
    'SCS Minutes, archive tenfold, not throttled',
    ...COLUMNS.map((column) => cell(column, tenfold)),
  );
  return [head('Search', ...COLUMNS.map(({title}) => title)), ...rows, last].join('\n');
}

function scoreTable({engines}) {
  const rows = Object.entries(engines)
    .filter(([, {scores}]) => scores)
    .map(([name, {scores}]) =>
      row(
        ENGINES[name].title,
        ...CLASSES.map((kind) => {
          const {sections, documents} = scores[kind] ?? {};
          return sections === undefined ? '' : `${ratio(sections)} (${ratio(documents)})`;
        }),
        scores.none?.results ?? '',
      ),
    );
  const counts = Object.values(engines)[0].scores;
  const titles = CLASSES.map((kind) => `${kind} (${counts?.[kind]?.n ?? 0})`);
  return [head('MRR', ...titles, 'hits where there is nothing'), ...rows].join('\n');
}

/** In which columns this search is not ahead of another. */
function findLost(ours, other, isPagefind) {
  return COLUMNS.filter((column) => !(isPagefind && column.isBytes)).filter(({read, more}) => {
    const [mine, theirs] = [read(ours), read(other)];
    return mine !== undefined && theirs !== undefined && (more ? mine <= theirs : mine >= theirs);
  });
}

function goalTable({engines, tenfold}) {
  const goal = (what, wanted, value, isMet) => row(what, wanted, value, isMet ? 'met' : 'missed');
  const limit = (what, value, most, unit) =>
    goal(what, `≤ ${most} ${unit}`, value.toFixed(0), value <= most);
  const {ours, ...others} = engines;
  const rows = [limit('Before the first result, typed', ours.typed.bytes / 1000, 180, 'kB')];
  if (ours.times) {
    rows.push(limit('Key to painted result, p95', ours.times.p95, MOST_P95_MS, 'ms'));
  }
  for (const [name, result] of Object.entries(others)) {
    const lost = findLost(ours, result, name.startsWith('pagefind'));
    const columns = name.startsWith('pagefind') ? 'every column but bytes' : 'every column';
    const measured =
      lost.length === 0 ? 'ahead' : `not in: ${lost.map(({title}) => title).join(', ')}`;
    rows.push(
      goal(`Against ${ENGINES[name].title}`, `ahead in ${columns}`, measured, !lost.length),
    );
  }
  rows.push(
    limit('Tenfold: before the first result, typed', tenfold.typed.bytes / 1000, 1000, 'kB'),
  );
  if (tenfold.times) {
    rows.push(limit('Tenfold: key to painted result, p95', tenfold.times.p95, MOST_P95_MS, 'ms'));
  }
  return [head('Goal', 'Wanted', 'Measured', ''), ...rows].join('\n');
}

const listSessions = ({sessions}) => sessions.map(milliseconds).join(', ');

/** @param search what `measureSearch` gave, and when. */
export function describeSearch(search) {
  const {throttle, keyRuns, session, load, tenfold, engines} = search;
  const {times} = engines.ours;
  const typed = times
    ? `\n${times.keys} keys of judged queries are typed, each once the list is at rest, in ${keyRuns} sessions, of which
the median counts; a key counts where it changes the list (here ${times.changed}). This site's
p95 in each session alone: ${listSessions(times)} ms; tenfold: ${listSessions(tenfold.times)} ms. `
    : '\n';
  return `## Search

${goalTable(search)}

This site's panel, \`@easyops-cn/docusaurus-search-local\` in the docs site, and Pagefind's own interface
over the same pages of the docs site, in one run in headless Chromium, CPU throttled ${throttle}×.
kB: everything that is fetched from opening the search until the list for “${SAMPLE_QUERY}” is painted,
compressed by gzip -9; typed with ${KEY_PAUSE_MS} ms between keys, or pasted. First result: from opening, the query
pasted at once, from a local server. Afterwards, while nobody waits, this site's panel fetches
${(engines.ours.typed.later / 1000).toFixed(0)} kB more, the words of all minutes, before the next key here, as nobody types while they come.
${typed}Its time runs from the key to the end of the last frame that changes the list, including what
the search waits before it begins: Pagefind's interface 300 ms, shown also without. The throttle reaches
pages, not workers (Chromium: “only supported for pages, not workers”), where all three search;
“worker too” adds three times the time in which, from the key to the painted list, the worker had a
question open and waited for no file. Memory: page and workers after the
keys, garbage collected (\`measureUserAgentSpecificMemory\`, and what WebAssembly has); the pages before
opening the search differ, hence what is added. MRR: sections among the first ten (in brackets: documents).

${mainTable(search)}

${scoreTable(search)}

The tenfold archive (${tenfold.documents} documents) is generated: shifted days, 5 % of the words replaced, 2 % misspelt.
Measured ${session.slice(0, 16).replace('T', ' ')} UTC, load at the start ${load.toFixed(2)}.
`;
}
