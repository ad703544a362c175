import {readReferenceUrl} from '../reading/meeting/referenceUrls';

const ADDRESS = /https?:\/\/[^\s<>"'`()[\]]{1,2000}/g;
/** Letters of an address that are left as they are. */
const SHORT = 32;
const LAST = 20;

/** `github.com/…/README.md`; an issue by repository and number, as minutes name it. */
function shorten(address: string): string {
  const reference = readReferenceUrl(address);
  if (reference?.number !== undefined) {
    return `${reference.repository.split('/').at(-1)}#${reference.number}`;
  }
  const [host = '', ...parts] = address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$|\/+$/g, '')
    .split('/');
  const last = parts.at(-1) ?? '';
  const end = last.length > LAST ? `${last.slice(0, LAST)}…` : last;
  return [host, ...(parts.length > 1 ? ['…'] : []), ...(last === '' ? [] : [end])].join('/');
}

/** A heading as contents and hits show it: raw addresses in it shortened, all else as written. */
export const shortenAddresses = (heading: string): string =>
  heading.replace(ADDRESS, (address) => {
    const short = shorten(address);
    return address.length > SHORT && short.length < address.length ? short : address;
  });
