import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {counted} from '../model/counted';
import {findUploads} from '../writing/padUploads';
import {type PadPart, splitPad} from '../writing/splitPad';
import {UsageError} from './usageError';
import {writeNew} from './writeNew';

const options = {
  team: {type: 'string'},
  out: {type: 'string'},
  level: {type: 'string'},
  'any-order': {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
} as const;

const isMeeting = (part: PadPart): part is Extract<PadPart, {kind: 'meeting'}> =>
  part.kind === 'meeting';
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
const toSpan = ({first, last}: {first: number; last: number}) =>
  first === last ? `line ${first}` : `lines ${first}-${last}`;

function readPad(file: string): string {
  if (!fs.existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const bytes = fs.readFileSync(file);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) {
    throw new Error(`${file} is not UTF-8, so it can't be split without loss. Save it as UTF-8.`);
  }
  return text;
}

/**
 * `minutes split`: makes a pad with the minutes of many meetings one file for each.
 * @returns the exit code: 1 where the pad can't be split; nothing is written then.
 * @throws {UsageError} where the command line is wrong; Error where a file is there already.
 */
export async function split(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({args: words, allowPositionals: true, options});
  const {team, json} = values;
  const [pad, ...others] = positionals;
  if (pad === undefined || others.length > 0) throw new UsageError('split takes one pad.');
  if (team === undefined || !/^[^/\\.\0][^/\\\0]*$/.test(team)) {
    throw new UsageError('--team takes the name of the folder of the team, such as iaas.');
  }
  if (values.level !== undefined && !/^[1-6]$/.test(values.level)) {
    throw new UsageError(`--level takes a number from 1 to 6, not "${values.level}".`);
  }
  const {parts, problems} = splitPad(readPad(pad), {
    ...(values.level !== undefined && {level: Number(values.level)}),
    anyOrder: values['any-order'],
  });
  if (problems.length > 0) {
    if (json) process.stdout.write(`${JSON.stringify({problems}, null, 2)}\n`);
    const said = problems.map(({line, message}) => `${pad}:${line}: ${message}\n`);
    process.stderr.write(`${said.join('')}minutes: nothing was written.\n`);
    return 1;
  }

  const out = path.relative(
    '',
    path.resolve(values.out ?? process.env.MINUTES_ARCHIVE ?? 'minutes'),
  );
  const meetings = parts.filter(isMeeting).map((part) => ({
    path: path.join(out, team, `${part.date.replaceAll('-', '')}.md`),
    ...part,
  }));
  const rest = parts.filter(({kind}) => kind === 'rest');
  const restPath = path.join(out, `${path.basename(pad, path.extname(pad))}-preface.md`);
  writeNew([
    ...meetings.map(({path: file, text}) => ({file, text})),
    ...(rest.length > 0 ? [{file: restPath, text: rest.map(({text}) => text).join('')}] : []),
  ]);

  const breaks = parts.filter(({kind}) => kind === 'break');
  const leftOut = sum(breaks.map(({first, last}) => last - first + 1));
  const uploads = findUploads(parts).map(({address, name, line}) => ({
    address,
    line,
    path: path.join(out, team, name),
  }));
  if (json) {
    const record = {
      meetings: meetings.map(({path: file, date, first, last}) => ({
        path: file,
        date,
        first,
        last,
      })),
      rest:
        rest.length > 0
          ? {path: restPath, lines: rest.map(({first, last}) => [first, last])}
          : null,
      leftOut: breaks.map(({first, last}) => [first, last]),
      uploads,
    };
    process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    return 0;
  }
  const said = [
    ...meetings.map((own) => `${own.path}  ${toSpan(own)}`),
    ...(rest.length > 0 ? [`${restPath}  ${rest.map(toSpan).join(', ')}: of no meeting`] : []),
    `${counted(meetings.length, 'meeting')}. ${leftOut === 1 ? '1 blank line or separator is' : `${leftOut} blank lines and separators between them are`} left out.`,
    ...(uploads.length > 0
      ? [
          'To download, because no image is loaded from a pad:',
          ...uploads.map(({address, path: file, line}) => `  ${address} to ${file}  line ${line}`),
        ]
      : []),
  ];
  process.stdout.write(`${said.join('\n')}\n`);
  return 0;
}
