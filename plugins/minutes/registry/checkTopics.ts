import type {Problem} from '../reading/types';
import type {TopicEntry} from './types';
import {toAliasPattern} from './aliasPattern';
import {checkEntries, compileEntry, problemAt, withoutDoubles} from './checkEntries';
import {expandNumbers} from './expandNumbers';
import schema from './topics.schema.json';
import type {YamlFile} from './yamlFile';

/** A topic as the schema lets it through. */
export type RawTopic = Omit<TopicEntry, 'aliases'> & {
  aliases?: string[];
  numbers?: [first: number, last: number];
};

const validate = compileEntry<RawTopic>(schema, 'topic');

/**
 * The topics of `topics.yml`, defaults filled in. An alias that cannot be searched for, or that
 * another topic has already, is left out with a problem.
 */
export function checkTopics(file: YamlFile): {entries: TopicEntry[]; problems: Problem[]} {
  const {entries: valid, problems} = checkEntries(file, validate);
  const unique = withoutDoubles(file, valid.flatMap(expandNumbers), problems);
  const owners = new Map<string, {slug: string; line: number}>();
  const entries = unique.map(({entry, index}): TopicEntry => {
    const usable = (key: 'aliases' | 'weakAliases' | 'exceptions', aliases: string[]) =>
      aliases.filter((alias, position) => {
        const path = [index, key, position];
        let source: string;
        try {
          source = toAliasPattern(alias).source;
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          const message = `The alias "${alias}" cannot be used: ${reason}. Mend or remove it; until then it is left out.`;
          problems.push(problemAt(file, path, 'registry-alias', message));
          return false;
        }
        if (key === 'exceptions') return true;
        const spelling = entry.caseSensitive ? source : source.toLowerCase();
        const owner = owners.get(spelling);
        if (owner === undefined) {
          owners.set(spelling, {slug: entry.slug, line: file.lineOf(path)});
          return true;
        }
        // The same spelling twice in one topic does no harm.
        if (owner.slug === entry.slug) return false;
        const message = `The alias "${alias}" belongs to the topic "${owner.slug}" (line ${owner.line}). Keep it in one of the two; here it is left out.`;
        problems.push(problemAt(file, path, 'registry-alias', message));
        return false;
      });
    return {
      ...entry,
      aliases: usable('aliases', entry.aliases ?? [entry.name]),
      weakAliases: usable('weakAliases', entry.weakAliases),
      exceptions: usable('exceptions', entry.exceptions ?? []),
    };
  });
  return {entries, problems};
}
