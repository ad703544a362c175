import {checkRedactions, type Redactions} from './checkRedactions';
import {readYaml} from './readYaml';

export const REDACTIONS = 'redactions.yml';

/** A `redactions.yml` that can't be understood: to leave out a part of it would publish that part. */
export class BrokenRedactions extends Error {}

/**
 * What is to be removed, from the `redactions.yml` of each folder: they add to one another.
 * @throws BrokenRedactions with line and mend of each fault: nothing is to be published then.
 */
export async function loadRedactions(folders: Iterable<string>): Promise<Redactions> {
  const all: Redactions = {texts: [], files: [], sections: []};
  for (const folder of new Set(folders)) {
    const {entries, problems} = checkRedactions(await readYaml(folder, REDACTIONS));
    if (problems.length > 0) {
      const faults = problems.map(({line, message}) => `${REDACTIONS}:${line}: ${message}`);
      throw new BrokenRedactions(
        `What is to be removed on request is not clear, so nothing is read. ${faults.join(' ')}`,
      );
    }
    all.texts.push(...entries.texts);
    all.files.push(...entries.files);
    all.sections.push(...entries.sections);
  }
  return all;
}
