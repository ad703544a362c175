import {exec, execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Options} from '../../../plugins/minutes';
import {runPlugin} from '../runPlugin';
import {makeFolder, writeFiles} from '../makeFolder';

/**
 * Each command of the handbook and the READMEs, run as it stands there, in a site whose archive is
 * the samples. A command that is not in the table makes the first test fail.
 */

const root = path.resolve(__dirname, '../../..');
const PROGRAM = path.join(root, 'plugins/minutes/bin/minutes.cjs');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'plugins/minutes/README.md',
  ...fs.readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
].filter((file) => file.endsWith('.md'));
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

const workplace = makeFolder();
const site = path.join(workplace, 'site');
const inSite = (file: string) => path.join(site, file);
const write = (file: string, text: string) => writeFiles(site, {[file]: text});

/** Blocks of a page in one language, in their order. */
const blocksOf = (file: string, language: string): string[] =>
  [...read(file).matchAll(new RegExp(`^\`\`\`${language}\\b.*\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  );

/** `npx minutes …` in blocks, and in the midst of a sentence where more than a name follows. */
function commandsOf(file: string): string[] {
  const inBlocks = ['sh', 'text', 'json'].flatMap((language) =>
    blocksOf(file, language)
      .flatMap((text) => text.split('\n'))
      .flatMap((line) => /^(?:\$ )?(npx minutes .+)$/.exec(line)?.[1] ?? []),
  );
  const inSentences = [...read(file).matchAll(/`(npx minutes [^`]+)`/g)].map(
    ([, command]) => command ?? '',
  );
  // What holds a place, such as <team>, is no command.
  return [...inBlocks, ...inSentences].filter((command) => !/<\w/.test(command));
}

/** Commands with what the page says that they print: below `$ …`, or in the block that follows. */
function answersOf(file: string): [command: string, answer: string][] {
  const behindDollar = blocksOf(file, 'text').flatMap((text): [string, string][] => {
    const [, command, answer] = /^\$ (npx minutes .+)\n([^]*)$/.exec(text) ?? [];
    return command === undefined ? [] : [[command, answer ?? '']];
  });
  const following = read(file).matchAll(
    /^```sh\n(npx minutes .+)\n```\n\n```text\n(?!\$)([^]*?)^```/gm,
  );
  return [
    ...behindDollar,
    ...[...following].map(([, command, answer]): [string, string] => [command ?? '', answer ?? '']),
  ];
}

type Expected = {
  code?: number;
  /** What the output says among other things. */
  says: readonly (string | RegExp)[];
};

/** The team's report of problems in the samples, as both `check` and a build have it. */
const MISTAKE = 'iaas/20230424.md:1 error date-disagrees';

const EXPECTED: Record<string, Expected> = {
  'npx minutes --help': {says: ['inspect', 'Exit code']},
  'npx minutes check': {code: 1, says: [MISTAKE, 'Rename the file to 20230426.md']},
  'npx minutes check --privacy': {says: ['privacy-handle']},
  'npx minutes csp': {says: ["default-src 'self'; script-src 'self' 'sha256-"]},
  'npx minutes init --archive minutes': {
    says: ["['docusaurus-plugin-minutes', {path: 'minutes', preset: 'scs'}]"],
  },
  'npx minutes inspect': {says: ['iaas/20230412.md\n', 'iam/20230524.md\n']},
  'npx minutes inspect iaas/20230315.md': {says: [/^ {2}date: 2023-03-15$/m, /^ {2}topics: /m]},
  'npx minutes inspect iaas/20230412.md': {says: [/^ {2}date: 2023-04-12$/m]},
  'npx minutes inspect iaas/20240214.md': {says: [/^ {2}problems: none found$/m]},
  'npx minutes new iaas --date 2024-02-21': {says: ['minutes/iaas/20240221.md']},
  'npx minutes pull --repository https://github.com/example/minutes --out minutes': {
    says: [/^minutes now holds commit [0-9a-f]{10} of \d{4}-\d\d-\d\d\.$/m],
  },
  'npx minutes search "team:iaas load balancer"': {says: ['/minutes/iaas/20230816']},
  'npx minutes search --json --limit 3 topic:status-page is:decision': {
    says: [/^\{"query":"topic:status-page is:decision".*\}$/m],
  },
  'npx minutes search --site ../site/build < queries.txt': {says: ['zitadel', 'status page']},
  'npx minutes search --site build "team:iaas load balancer"': {says: ['/minutes/iaas/20230816']},
  'npx minutes mcp --site build': {says: []},
  'npx minutes mcp minutes': {says: []},
  'npx minutes suggest topics': {says: [/^- \{ slug: zitadel, name: Zitadel \} # 8 documents/m]},
  'npx minutes split 2024-team-iaas.md --team iaas': {says: ['minutes/iaas/20240207.md']},
};

/** A pad with as many lines as the handbook says that its own has. */
function makePad(): string {
  const lines = Array.from({length: 91}, (_, i) => `Line ${i + 1}.`);
  const put = (line: number, text: string) => (lines[line - 1] = text);
  put(1, 'The pad of team IaaS');
  put(13, '');
  put(14, '# 2024-02-14');
  put(31, '![Keys](https://pad.example.org/uploads/7c9e6679.png)');
  [53, 55].forEach((line) => put(line, ''));
  put(54, '---');
  put(56, '# 2024-02-07');
  return `${lines.join('\n')}\n`;
}

/** Runs a command in a folder of its own where it makes an archive, else in the site. */
async function run(command: string): Promise<{code: number; said: string}> {
  const shell = command
    .replace('https://github.com/example/minutes', path.join(workplace, 'repository'))
    .replace(/^npx minutes/, `"${process.execPath}" "${PROGRAM}"`);
  const {MINUTES_ARCHIVE: _, ...env} = process.env;
  const [, own] = / (new|pull|split) /.exec(command) ?? [];
  const cwd = own === undefined ? site : path.join(workplace, own);
  return new Promise((resolve) =>
    exec(shell, {cwd, env}, (error, stdout, stderr) =>
      resolve({code: error === null ? 0 : Number(error.code), said: stdout + stderr}),
    ).stdin?.end(),
  );
}

/** A repository of one file, in place of the one that the handbook names. */
function makeRepository(folder: string): void {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@a', ...words]);
  fs.mkdirSync(path.join(folder, 'iaas'), {recursive: true});
  fs.writeFileSync(path.join(folder, 'iaas/20240214.md'), '# 2024-02-14\n');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'Minutes');
}

beforeAll(async () => {
  fs.cpSync(path.join(root, 'minutes'), inSite('minutes'), {recursive: true});
  write('minutes/iaas/20240214.md', blocksOf('docs/writing.md', 'markdown')[0] ?? '');
  write('queries.txt', 'zitadel\nstatus page\n');
  ['new/minutes/iaas', 'pull', 'split'].forEach((name) =>
    fs.mkdirSync(path.join(workplace, name), {recursive: true}),
  );
  const example = inSite('minutes/iaas/20240214.md');
  fs.cpSync(example, path.join(workplace, 'new/minutes/iaas/20240214.md'));
  fs.writeFileSync(path.join(workplace, 'split/2024-team-iaas.md'), makePad());
  makeRepository(path.join(workplace, 'repository'));
  write('docusaurus.config.js', 'module.exports = {title: "Site", plugins: []};\n');
  const options: Options = {path: 'minutes', preset: 'scs'};
  await runPlugin(site, options, {outDir: inSite('build')});
  write('build/index.html', '<script>choosesColours()</script>');
}, 60_000);

describe('the commands of the handbook', () => {
  const answered = new Map<string, Awaited<ReturnType<typeof run>>>();

  test('are all run here, and none that it no longer has', () => {
    const commands = new Set(PAGES.flatMap(commandsOf));
    expect([...commands].sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(PAGES.flatMap(answersOf))(
    '%s prints what is shown below it',
    async (command, answer) => {
      // What writes files does so once.
      answered.set(command, await run(command));
      expect(answered.get(command)?.said).toBe(answer);
    },
  );

  test.each(Object.entries(EXPECTED))('%s', async (command, {code = 0, says}) => {
    const answer = answered.get(command) ?? (await run(command));
    expect(answer).toMatchObject({code});
    says.forEach((part) => expect(answer.said).toMatch(part));
  });
});
