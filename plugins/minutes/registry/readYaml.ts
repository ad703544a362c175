import {readFile, realpath} from 'node:fs/promises';
import path from 'node:path';
import {ofFile} from '../reading/inFile';
import {parseYamlFile, type YamlFile} from './yamlFile';

/**
 * Reads a YAML file of a registry. One that is not there counts as empty, and so does a link that
 * leads out of the folder.
 * @throws Error where the file is there but the system refuses to read it.
 */
export async function readYaml(
  directory: string,
  name: string,
): Promise<YamlFile & {exists: boolean}> {
  try {
    const file = await realpath(path.join(directory, name));
    // The registry may lie in the archive, and what comes with that must not reach beyond it.
    if (!file.startsWith((await realpath(directory)) + path.sep)) {
      const message =
        'This symbolic link leads out of its folder and is not followed. Copy the file into the folder instead.';
      const problems = [ofFile('link-leads-out', 'warning', name, message)];
      return {...parseYamlFile(name, ''), problems, exists: true};
    }
    return {...parseYamlFile(name, await readFile(file, 'utf8')), exists: true};
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return {...parseYamlFile(name, ''), exists: false};
    }
    throw error;
  }
}
