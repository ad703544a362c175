import {createHash} from 'node:crypto';
import type {Problem} from '../reading/types';
import type {Registry} from './types';
import {checkDates, checkRenames} from './checkPaths';
import {checkTeams} from './checkTeams';
import {checkTopics} from './checkTopics';
import {checkWords} from './checkWords';
import {readYaml} from './readYaml';

/**
 * Reads the registry from `teams.yml`, `topics.yml`, `dates.yml`, `renames.yml` and `words.yml` in
 * a folder. A file that is not there counts as empty, and so does a link that leads out of the folder. A broken
 * entry is left out with a problem, the others are used.
 * @throws Error where a file is there but the system refuses to read it.
 */
export async function loadRegistry(
  directory: string,
): Promise<{registry: Registry; problems: Problem[]}> {
  const teams = checkTeams(await readYaml(directory, 'teams.yml'));
  const topics = checkTopics(await readYaml(directory, 'topics.yml'));
  const dates = checkDates(await readYaml(directory, 'dates.yml'));
  const renames = checkRenames(await readYaml(directory, 'renames.yml'));
  const words = checkWords(await readYaml(directory, 'words.yml'));
  const content = {teams: teams.entries, topics: topics.entries, dates: dates.entries};
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return {
    registry: {...content, hash, renames: renames.entries, words: words.entries},
    problems: [teams, topics, dates, renames, words].flatMap((part) => part.problems),
  };
}
