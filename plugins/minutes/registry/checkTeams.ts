import type {Problem} from '../reading/types';
import type {LineageStep, TeamEntry} from './types';
import {checkEntries, compileEntry, problemAt, withoutDoubles} from './checkEntries';
import schema from './teams.schema.json';
import type {YamlFile} from './yamlFile';

const validate = compileEntry<TeamEntry>(schema, 'team');

/** The teams of `teams.yml`, defaults filled in; steps to teams that have no entry are left out. */
export function checkTeams(file: YamlFile): {entries: TeamEntry[]; problems: Problem[]} {
  const {entries: valid, problems} = checkEntries(file, validate);
  const unique = withoutDoubles(file, valid, problems);
  const slugs = new Set(unique.map(({entry}) => entry.slug));
  const entries = unique.map(({entry, index}): TeamEntry => {
    const steps = (key: 'predecessors' | 'successors'): LineageStep[] =>
      entry[key].filter(({team}, position) => {
        if (slugs.has(team) && team !== entry.slug) return true;
        const message =
          team === entry.slug
            ? `A team cannot be among its own ${key}. Name another team.`
            : `"${team}" is not a team of this file. Add an entry for it or correct the name; until then this step is left out.`;
        problems.push(problemAt(file, [index, key, position, 'team'], 'registry-lineage', message));
        return false;
      });
    return {...entry, predecessors: steps('predecessors'), successors: steps('successors')};
  });
  return {entries, problems};
}
