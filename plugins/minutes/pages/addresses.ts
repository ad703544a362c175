import {type AddressRules, toFormerAddress} from '../model/addresses';
import type {Team} from '../model/types';
import type {Addresses} from './site';

/** Parts of addresses that pages of our own have: no team may take them. */
const RESERVED_ADDRESSES = [
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
 * What all addresses of a site are made by.
 * @param basePath with base URL, without trailing slash: `/minutes`.
 * @param finish applies the site's trailing slash setting.
 */
export const createAddressRules = (
  basePath: string,
  finish: (address: string) => string = (address) => address,
): AddressRules => ({
  toPermalink: (below) => finish(below === '' ? basePath : `${basePath}/${below}`),
  reserved: RESERVED_ADDRESSES,
});

/**
 * Where pages are. An address once published keeps working, so this is the only place that makes
 * one, besides `model/addresses`, which does for teams, folders and documents.
 */
export function createAddresses({toPermalink}: AddressRules): Addresses {
  const to = (...parts: string[]) => toPermalink(parts.join('/'));
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
    references: to('references'),
    referenceList: (repository) => to(...toListParts(repository)),
    reference: ({repository, number}) =>
      to(...toListParts(repository), repository === '' ? `scs-${number}` : number),
    referenceData: (repository, standard) =>
      to(...toListParts(repository), ...(standard ? [standard] : [])).replace(/\/?$/, '.json'),
  };
}
