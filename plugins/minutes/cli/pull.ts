import path from 'node:path';
import {parseArgs} from 'node:util';
import {getPresetFolder} from '../registry/presets';
import {loadDescription} from '../source/loadDescription';
import {NotOurs, type Pulled, pullArchive, readPulled} from '../source/pullArchive';
import {UsageError} from './usageError';

const describe = ({commit = '', date = ''}: Partial<Pulled>) =>
  `commit ${commit.slice(0, 10)} of ${date.slice(0, 10)}`;

/**
 * `minutes pull`: brings an archive here, or brings it up to date.
 * @returns the exit code: 1 where there is no archive afterwards.
 */
export async function pull(words: string[]): Promise<number> {
  const {values} = parseArgs({
    args: words,
    options: {
      repository: {type: 'string'},
      ref: {type: 'string', default: 'main'},
      out: {type: 'string', default: 'minutes-archive'},
      json: {type: 'boolean', default: false},
    },
  });
  const {description} = await loadDescription(getPresetFolder('scs'), 'registry.yml');
  const url = values.repository ?? description.repository ?? '';
  const out = path.resolve(values.out);
  const say = (record: object, text: string) =>
    process.stdout.write(values.json ? `${JSON.stringify(record)}\n` : `${text}\n`);
  const progress = process.stderr.isTTY ? process.stderr : undefined;
  try {
    const {isNew, ...pulled} = await pullArchive({url, ref: values.ref, out}, progress);
    const {repository, commit, date} = pulled;
    say(
      {repository, commit, date, folder: values.out, isNew},
      `${values.out} ${isNew ? 'now holds' : 'still holds'} ${describe(pulled)}.`,
    );
    return 0;
  } catch (error) {
    if (error instanceof NotOurs) throw new UsageError(error.message);
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`minutes: ${url} could not be had: ${reason}.\n`);
    const atHand = await readPulled(out);
    if (!atHand) return 1;
    const {repository, commit, date} = atHand;
    say(
      {repository, commit, date, folder: values.out, isNew: false},
      `${values.out} is left as it is: ${describe(atHand)}.`,
    );
    return 0;
  }
}
