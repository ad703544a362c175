import type {Problem} from '../reading/types';
import type {AddedWords} from '../reading/words';
import {checkWhole, compileWhole} from './checkEntries';
import schema from './words.schema.json';
import type {YamlFile} from './yamlFile';

const fits = compileWhole<AddedWords>(schema);

/** The words of `words.yml`. Of a file with a mistake nothing is used; a problem says what is wrong. */
export function checkWords(file: YamlFile): {entries: AddedWords; problems: Problem[]} {
  const unused = ' The words of this file are not used until then.';
  const {data: entries = {}, problems} = checkWhole(file, fits, unused);
  return {entries, problems};
}
