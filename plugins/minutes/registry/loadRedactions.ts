import {checkRedactions, type Redactions} from './checkRedactions';
import {readYaml} from './readYaml';

export const REDACTIONS = 'redactions.yml';

/**
 * What is to be removed, from the `redactions.yml` of each folder: they add to one another.
 * @throws Error with line and mend of each fault: to leave out a part would publish that part.
 */
export async function loadRedactions(folders: Iterable<string>): Promise<Redactions> {
  const all: Redactions = {texts: [], files: [], sections: []};
  for (const folder of new Set(folders)) {
    const {entries, problems} = checkRedactions(await readYaml(folder, REDACTIONS));
    if (problems.length > 0) {
      const faults = problems.map(({line, message}) => `${REDACTIONS}:${line}: ${message}`);
      throw new Error(
        `What is to be removed on request is not clear, so nothing is read. ${faults.join(' ')}`,
      );
    }
    all.texts.push(...entries.texts);
    all.files.push(...entries.files);
    all.sections.push(...entries.sections);
  }
  return all;
}
