import type {Problem} from '../reading/types';
import {toAliasPattern} from './aliasPattern';
import {checkWhole, compileWhole, problemAt} from './checkEntries';
import schema from './redactions.schema.json';
import type {YamlFile} from './yamlFile';

/** `redactions.yml` as the schema lets it through. */
type RawRedactions = {
  handles?: string[];
  patterns?: string[];
  files?: string[];
  sections?: {file: string; heading?: string; anchor?: string}[];
};

/** What is to be removed, with the lines that ask for it. */
export type Redactions = {
  /** Texts, `@handles` and `/expressions/`, as `Privacy.redact` has them. */
  texts: {text: string; line: number}[];
  files: {file: string; line: number}[];
  /** `name`: heading or anchor. */
  sections: {file: string; name: string; line: number}[];
};

const fits = compileWhole<RawRedactions>(schema);

/** What `redactions.yml` asks for, and a problem for each of its faults. */
export function checkRedactions(file: YamlFile): {entries: Redactions; problems: Problem[]} {
  const {data, problems} = checkWhole(file, fits);
  const fault = (path: (string | number)[], message: string) =>
    problemAt(file, path, 'registry-entry', message);
  if (data === undefined) return {entries: {texts: [], files: [], sections: []}, problems};
  const {handles = [], patterns = [], files = [], sections = []} = data;
  return {
    entries: {
      texts: [
        ...handles.map((handle, at) => ({
          text: `@${handle.replace(/^@/, '')}`,
          line: file.lineOf(['handles', at]),
        })),
        ...patterns.map((text, at) => ({text, line: file.lineOf(['patterns', at])})),
      ],
      files: files.map((path, at) => ({file: path, line: file.lineOf(['files', at])})),
      sections: sections.map(({file: path, heading, anchor}, at) => ({
        file: path,
        name: heading ?? anchor ?? '',
        line: file.lineOf(['sections', at]),
      })),
    },
    problems: [
      ...problems,
      ...patterns.flatMap((pattern, at) => {
        const reason = whyNot(pattern);
        const message = `This pattern cannot be used: ${reason}. Write the text as it stands, or mend the expression.`;
        return reason === undefined ? [] : [fault(['patterns', at], message)];
      }),
      ...sections.flatMap(({heading, anchor}, at) => {
        const message = 'This section needs a "heading" or an "anchor", and not both.';
        return (heading === undefined) === (anchor === undefined)
          ? [fault(['sections', at], message)]
          : [];
      }),
    ],
  };
}

/** What is wrong with a pattern: it holds no text, or an expression that fails or takes for ever. */
function whyNot(pattern: string): string | undefined {
  try {
    const {source} = toAliasPattern(pattern);
    if (pattern.startsWith('/') && pattern.endsWith('/')) new RegExp(source, 'giu');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
