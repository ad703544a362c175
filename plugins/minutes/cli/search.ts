import readline from 'node:readline';
import {parseArgs} from 'node:util';
import {createEngine} from '../search/engine/createEngine';
import type {JumpHit, SearchAnswer, SearchEngine} from '../search/types';
import {createLoad, findIndex} from './builtSite';
import {formatAnswer, toLineText} from './formatAnswer';
import {UsageError} from './usageError';

/** As many pages to go straight to as the panel shows. */
const JUMPS = 5;

/** The query with what was searched for instead, or null where nothing was corrected. */
function toCorrected({query, corrections}: SearchAnswer): string | null {
  if (corrections.length === 0) return null;
  return corrections.reduce((text, {from, to}) => {
    // Neither a part of a longer word, nor the value of an operator.
    const word = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}:])${from}(?![\\p{L}\\p{N}\\p{M}])`, 'u');
    return text.replace(word, to[0] ?? from);
  }, query);
}

/** What `--json` prints of an answer, and of the pages to go straight to. */
function toRecord(answer: SearchAnswer, jumps: readonly JumpHit[]): object {
  const {query, problems, corrections, also, leftOut, total, hits} = answer;
  return {
    query,
    corrected: toCorrected(answer),
    corrections,
    also,
    leftOut,
    problems,
    ...(answer.period && {period: answer.period}),
    total,
    jumps: jumps.map(({kind, title, permalink}) => ({kind, title, permalink})),
    results: hits.map(
      ({path: file, anchor, heading, date, team, permalink, score, line, ...hit}) => ({
        path: file,
        anchor,
        heading,
        date: date ?? null,
        team,
        permalink,
        score: Number(score.toFixed(4)),
        line: line?.line ?? null,
        text: line ? toLineText(line) : null,
        ...(hit.decision && {decision: hit.decision}),
        ...(hit.action && {action: hit.action}),
      }),
    ),
  };
}

/**
 * `minutes search`: answers a query, or one line of standard input at a time.
 * @returns the exit code: 0 also where nothing was found.
 * @throws {UsageError} where the command line is wrong; Error where the index can't be read.
 */
export async function search(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      site: {type: 'string', default: 'build'},
      instance: {type: 'string'},
      json: {type: 'boolean', default: false},
      exact: {type: 'boolean', default: false},
      limit: {type: 'string', default: '10'},
    },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit takes a whole number from 1 on, not "${values.limit}".`);
  }
  const {load, failures} = createLoad(findIndex(values.site, values.instance));
  const engine: SearchEngine = createEngine(load);
  const answer = async (query: string) => {
    // Everything is at hand here, so that totals are exact.
    const request = {query, limit, exact: values.exact, full: true};
    const {answer: result, jumps} = await engine.ask(request, {jumps: JUMPS, completions: 0});
    if (failures[0]) throw failures[0];
    process.stdout.write(
      values.json ? `${JSON.stringify(toRecord(result, jumps))}\n` : formatAnswer(result, jumps),
    );
  };
  if (positionals.length > 0) {
    await answer(positionals.join(' '));
    return 0;
  }
  for await (const line of readline.createInterface({input: process.stdin, crlfDelay: Infinity})) {
    await answer(line);
  }
  return 0;
}
