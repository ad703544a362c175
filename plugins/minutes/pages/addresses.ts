import {toFormerAddress} from '../model/addresses';
import type {Team} from '../model/types';
import type {Addresses} from './site';

/** Last parts of addresses that pages of our own have: no team may take them. */
export const RESERVED_ADDRESSES = [
  'topics',
  'teams',
  'years',
  'search',
  'decisions',
  'actions',
  'references',
  'feeds',
  'report',
];

/**
 * Parts of the address of a repository's references, or of the standards ('') which have the place
 * of an owner. An owner of that name keeps apart: no name on GitHub ends in a hyphen.
 */
function toListParts(repository: string): string[] {
  const name = repository.toLowerCase();
  return [
    'references',
    ...(name === '' ? ['standards'] : name.replace(/^standards\//, 'standards-/').split('/')),
  ];
}

/**
 * Where pages are. An address once published keeps working, so this is the only place that makes
 * one, besides `model/addresses`, which does for teams, folders and documents.
 * @param basePath with base URL, without trailing slash: `/minutes`.
 * @param finish applies the site's trailing slash setting.
 * @param folders address of each folder below a team, with base URL.
 */
export function createAddresses(
  basePath: string,
  finish: (address: string) => string,
  folders: ReadonlyMap<string, string>,
): Addresses {
  const to = (...parts: string[]) => finish([basePath, ...parts].join('/'));
  return {
    home: to(),
    teams: to('teams'),
    topics: to('topics'),
    years: to('years'),
    year: (year) => to('years', year),
    topicYear: (slug, year) => to('topics', slug, year),
    decisions: to('decisions'),
    actions: to('actions'),
    search: to('search'),
    next: (team: Team) => to(team.address, 'next'),
    latest: (team: Team) => to(team.address, 'latest'),
    former: (path, team) => to(toFormerAddress(path, team?.address)),
    folder: (folder) => finish(folders.get(folder) ?? to(folder)),
    references: to('references'),
    referenceList: (repository) => to(...toListParts(repository)),
    reference: ({repository, number}) =>
      to(...toListParts(repository), repository === '' ? `scs-${number}` : number),
    referenceData: (repository, standard) =>
      [basePath, ...toListParts(repository), ...(standard ? [standard] : [])].join('/') + '.json',
  };
}
