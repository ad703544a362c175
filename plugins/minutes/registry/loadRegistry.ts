import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Problem, Registry} from '../types';
import {checkDates} from './checkDates';
import {checkTeams} from './checkTeams';
import {checkTopics} from './checkTopics';
import {parseYamlFile} from './yamlFile';

/**
 * Reads the registry from `teams.yml`, `topics.yml` and `dates.yml` in a folder. A file that is not
 * there counts as empty. A broken entry is left out with a problem, the others are used.
 * @throws Error where a file is there but the system refuses to read it.
 */
export async function loadRegistry(
  directory: string,
): Promise<{registry: Registry; problems: Problem[]}> {
  const [teams, topics, dates] = await Promise.all([
    readTeams(directory),
    readTopics(directory),
    readDates(directory),
  ]);
  const content = {teams: teams.entries, topics: topics.entries, dates: dates.entries};
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return {
    registry: {...content, hash},
    problems: [...teams.problems, ...topics.problems, ...dates.problems],
  };
}

const readTeams = async (directory: string) =>
  checkTeams(parseYamlFile('teams.yml', await readText(directory, 'teams.yml')));
const readTopics = async (directory: string) =>
  checkTopics(parseYamlFile('topics.yml', await readText(directory, 'topics.yml')));
const readDates = async (directory: string) =>
  checkDates(parseYamlFile('dates.yml', await readText(directory, 'dates.yml')));

async function readText(directory: string, name: string): Promise<string> {
  try {
    return await readFile(path.join(directory, name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
