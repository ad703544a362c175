import type {Problem} from '../reading/types';
import type {AddedWords} from '../reading/words';
import {compileWhole, problemAt} from './checkEntries';
import schema from './words.schema.json';
import {describeSchemaError, type YamlFile} from './yamlFile';

const fits = compileWhole<AddedWords>(schema);

/** The words of `words.yml`. Of a file with a mistake nothing is used; a problem says what is wrong. */
export function checkWords(file: YamlFile): {entries: AddedWords; problems: Problem[]} {
  const {data, problems} = file;
  if (data === undefined) return {entries: {}, problems};
  if (fits(data)) return {entries: data, problems};
  const found = (fits.errors ?? []).map((error) => {
    const path = error.instancePath.split('/').slice(1);
    const message = `${describeSchemaError(error)} The words of this file are not used until then.`;
    return problemAt(
      file,
      path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      'registry-entry',
      message,
    );
  });
  return {entries: {}, problems: [...problems, ...found]};
}
