import type {AddressRules} from '../model/addresses';
import {PAGE_KINDS} from './pageKinds';
import type {AddressOf} from './site';

/** Parts of addresses that pages may have one day. */
const KEPT_FREE = ['api', 'feeds', 'report'];

const isVariable = (part: string) => part.startsWith(':');

/**
 * What all addresses of a site are made by.
 * @param basePath with base URL, without trailing slash: `/minutes`.
 * @param finish applies the site's trailing slash setting.
 */
export function createAddressRules(
  basePath: string,
  finish: (address: string) => string = (address) => address,
): AddressRules {
  const first = Object.values(PAGE_KINDS).flatMap(({addresses}) =>
    addresses.flatMap((address) => address.split('/')[0] ?? []),
  );
  return {
    toPermalink: (below) => finish(below === '' ? basePath : `${basePath}/${below}`),
    reserved: [...first.filter((part) => part !== '' && !isVariable(part)), ...KEPT_FREE],
  };
}

/**
 * Where pages are. An address once published keeps working. Those of teams, folders and documents
 * come from `model/addresses`, those of references from `referenceRefs`.
 */
export function createAddressOf({toPermalink}: AddressRules): AddressOf {
  return (kind, ...parts) => {
    const pattern = PAGE_KINDS[kind].addresses
      .map((address) => address.split('/'))
      .find((own) => own.filter(isVariable).length === parts.length);
    if (!pattern) {
      throw new Error(`No address of pages of the kind "${kind}" has ${parts.length} parts.`);
    }
    const rest = [...parts];
    return toPermalink(pattern.map((part) => (isVariable(part) ? rest.shift() : part)).join('/'));
  };
}
