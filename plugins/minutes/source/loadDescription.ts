import type {SourceOptions, StandardsOptions} from '../options';
import type {PresetName} from '../registry/presets';
import type {Problem} from '../reading/types';
import schema from '../registry/archive.schema.json';
import {checkWhole, compileWhole, problemAt} from '../registry/checkEntries';
import {readYaml} from '../registry/readYaml';

/** What holds for an archive as a whole; see `archive.schema.json`. */
export type ArchiveDescription = Omit<SourceOptions, 'commit'> & {
  /** Teams and topics of the package that hold here. */
  preset?: PresetName;
  mailingLists?: string[];
  standards?: {url: string; tracks?: StandardsOptions['tracks']};
};

export type LoadedDescription = {
  /** True where there is such a file, whatever it says. */
  exists: boolean;
  description: ArchiveDescription;
  problems: Problem[];
};

const validate = compileWhole<ArchiveDescription>(schema);

/**
 * Reads the description of an archive: `archive.yml` of the archive itself, or `registry.yml`, by
 * which a folder with teams and topics says which archive elsewhere they are for. Of a file with a
 * mistake nothing is used: half a claim may be a wrong one.
 * @throws Error where the file is there but the system refuses to read it.
 */
export async function loadDescription(
  directory: string,
  name: 'archive.yml' | 'registry.yml',
): Promise<LoadedDescription> {
  const file = await readYaml(directory, name);
  const {exists} = file;
  const unused = ' Nothing of this file is used until then.';
  const {data, problems} = checkWhole(file, validate, unused);
  if (data === undefined) return {exists, description: {}, problems};
  if (name === 'registry.yml' && data.repository === undefined) {
    const message =
      'This file has no "repository". Add it: nothing else says which archive the registry is for, so it is used for none.';
    return {
      exists,
      description: {},
      problems: [...problems, problemAt(file, [], 'registry-entry', message)],
    };
  }
  return {exists, description: data, problems};
}
