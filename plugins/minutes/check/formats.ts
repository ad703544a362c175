import {counted} from '../model/counted';
import type {Problem} from '../reading/types';
import {formatProblem} from '../report/writeReport';

export const FORMATS = ['text', 'github', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

const GITHUB = {error: 'error', warning: 'warning', info: 'notice'} as const;
const SARIF = {error: 'error', warning: 'warning', info: 'note'} as const;

/** Messages and values of GitHub's workflow commands; values must not end the command. */
const escapeMessage = (text: string) =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeValue = (text: string) => escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** "2 errors, 1 warning, 0 notes in 3 files checked." */
function summarize(problems: readonly Problem[], files: number): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const own = problems.filter((problem) => problem.severity === severity);
    return counted(own.length, SARIF[severity]);
  });
  return `${counts.join(', ')} in ${counted(files, 'file')} checked.`;
}

function toSarif(problems: readonly Problem[], toFile: (path: string) => string): object {
  const rules = [...new Set(problems.map(({rule}) => rule))].sort().map((id) => ({id}));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'minutes check', rules}},
        results: problems.map(({rule, severity, path, line, message}) => ({
          ruleId: rule,
          level: SARIF[severity],
          message: {text: message},
          locations: [
            {
              physicalLocation: {
                artifactLocation: {uri: toFile(path).split('/').map(encodeURIComponent).join('/')},
                region: {startLine: Math.max(1, line)},
              },
            },
          ],
        })),
      },
    ],
  };
}

/**
 * Problems as text for the form that is asked for; ends with a newline where there is any.
 * @param toFile path in the archive → path as the reader of the output knows the file.
 */
export function formatProblems(
  problems: readonly Problem[],
  format: Format,
  {files, toFile}: {files: number; toFile: (path: string) => string},
): string {
  if (format === 'json') return `${JSON.stringify(problems, null, 2)}\n`;
  if (format === 'sarif') return `${JSON.stringify(toSarif(problems, toFile), null, 2)}\n`;
  const lines = problems.map((problem) => {
    const {path, line, severity, rule, message} = problem;
    if (format === 'text') return formatProblem({...problem, path: toFile(path)});
    const place = `file=${escapeValue(toFile(path))},line=${Math.max(1, line)}`;
    return `::${GITHUB[severity]} ${place},title=${escapeValue(rule)}::${escapeMessage(message)}`;
  });
  return `${[...lines, summarize(problems, files)].join('\n')}\n`;
}
