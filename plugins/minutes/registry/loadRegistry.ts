import {createHash} from 'node:crypto';
import type {Problem} from '../reading/types';
import type {Registry} from './types';
import {checkDates} from './checkDates';
import {checkRenames} from './checkRenames';
import {checkTeams} from './checkTeams';
import {checkTopics} from './checkTopics';
import {readYaml} from './readYaml';

/**
 * Reads the registry from `teams.yml`, `topics.yml`, `dates.yml` and `renames.yml` in a folder. A
 * file that is not there counts as empty, and so does a link that leads out of the folder. A broken
 * entry is left out with a problem, the others are used.
 * @throws Error where a file is there but the system refuses to read it.
 */
export async function loadRegistry(
  directory: string,
): Promise<{registry: Registry; problems: Problem[]}> {
  const [teams, topics, dates, renames] = await Promise.all([
    readTeams(directory),
    readTopics(directory),
    readDates(directory),
    readRenamed(directory),
  ]);
  const content = {teams: teams.entries, topics: topics.entries, dates: dates.entries};
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return {
    registry: {...content, hash, renames: renames.entries},
    problems: [teams, topics, dates, renames].flatMap((part) => part.problems),
  };
}

const readTeams = async (directory: string) => checkTeams(await readYaml(directory, 'teams.yml'));
const readTopics = async (directory: string) =>
  checkTopics(await readYaml(directory, 'topics.yml'));
const readDates = async (directory: string) => checkDates(await readYaml(directory, 'dates.yml'));
const readRenamed = async (directory: string) =>
  checkRenames(await readYaml(directory, 'renames.yml'));
