import type {Git} from './git';

/** Begins a commit in the log: no file that anybody means to keep has such a name. */
const COMMIT = '\u0001';

/** Reads what `askChanges` asks for, newest commit first: path → when it was last changed (ISO 8601). */
export function parseChanges(log: string): Map<string, string> {
  const changes = new Map<string, string>();
  let time = '';
  for (const word of log.split('\0')) {
    if (word.startsWith(COMMIT)) {
      time = word.slice(COMMIT.length);
    } else {
      const file = word.replace(/^\n/, '');
      if (file !== '' && !changes.has(file)) changes.set(file, time);
    }
  }
  return changes;
}

/**
 * When the files of a repository, or of a folder in it, were last changed. Nothing where history was
 * cut off: its oldest commit would pass for the last change of nearly every file.
 * @param folder path in the repository, '' for its root.
 */
export async function askChanges(
  git: Git,
  folder = '',
  commit = 'HEAD',
): Promise<Map<string, string>> {
  if ((await git('rev-parse', '--is-shallow-repository')) === 'true') return new Map();
  const options = [`--format=%x01%cI`, '--name-only', '--no-renames', '-z'];
  const within = folder === '' ? ['--', '.'] : [`--relative=${folder}/`, '--', folder];
  const log = await git('log', '--no-ext-diff', '--no-textconv', ...options, commit, ...within);
  return parseChanges(log);
}
