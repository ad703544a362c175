import type {Problem} from '../reading/types';
import {isFolderPage, readIdentity} from './identity';

/** What the site says of addresses. */
export type AddressRules = {
  /** The whole address of what stands at an address below that of the minutes; '' for the latter. */
  toPermalink: (below: string) => string;
  /** First parts that no team may take. */
  reserved: readonly string[];
};

/** File systems allow 255 bytes; `.html` and a number may be added. */
const MAX_BYTES = 200;

/**
 * A name as it stands in an address: letters and digits of all alphabets, `.`, `_`, `~` and `-`,
 * anything else as `-`. Docusaurus writes pages under the very text of their address, and servers
 * look for its decoded form, so what would have to be escaped cannot stand in one.
 */
export function toAddressPart(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}._~-]+/gu, '-');
  const isChanged = plain !== name.normalize('NFC');
  const tidy = (isChanged ? plain.replace(/^-+|(?<!-)-+$/g, '') : plain)
    // Docusaurus would take the page for a file.
    .replace(/\.(html?)$/i, '-$1');
  // Takes whole letters only.
  const {read} = new TextEncoder().encodeInto(tidy, new Uint8Array(MAX_BYTES));
  const part = tidy.slice(0, read);
  return /^\.*$/.test(part) ? 'page' : part;
}

/** Hands out addresses, no two of which differ only in case: routers take no notice of it. */
function createAddressBook(reserved: Iterable<string>): (wanted: string) => string {
  const taken = new Set([...reserved].map((address) => address.toLowerCase()));
  return (wanted) => {
    let own = wanted;
    for (let count = 2; taken.has(own.toLowerCase()); count++) {
      own = `${wanted}-${count}`;
    }
    taken.add(own.toLowerCase());
    return own;
  };
}

/**
 * Addresses of the teams: their folders, or `<folder>-minutes` where the site needs that address for
 * something else or where it differs from another only in case.
 */
export function toTeamAddresses(
  folders: string[],
  reserved: readonly string[],
): {addresses: Map<string, string>; problems: Problem[]} {
  const taken = new Set(reserved.map((address) => address.toLowerCase()));
  const addresses = new Map<string, string>();
  const problems: Problem[] = [];
  const wanted = new Set(folders.map((folder) => toAddressPart(folder).toLowerCase()));
  for (const folder of folders) {
    const own = toAddressPart(folder);
    let address = own;
    while (
      taken.has(address.toLowerCase()) ||
      (address !== own && wanted.has(address.toLowerCase()))
    ) {
      address = `${address}-minutes`;
    }
    taken.add(address.toLowerCase());
    addresses.set(folder, address);
    if (address === own) continue;
    problems.push({
      rule: 'reserved-name',
      severity: 'warning',
      path: folder,
      line: 0,
      message: `The address "${own}" is needed for something else; this team's minutes stand under "${address}". Rename the folder to give it an address of its own.`,
    });
  }
  return {addresses, problems};
}

/** A path without extension as an address. @param team address of its first folder. */
function toAddress(path: string, team: string | undefined): string {
  const [folder = '', ...parts] = path.split('/');
  return [team ?? toAddressPart(folder), ...parts.map(toAddressPart)].join('/');
}

/** Address that a document had which is there no more. @param team address of its team's folder. */
export const toFormerAddress = (path: string, team: string | undefined): string =>
  toAddress(path.replace(/\.(?:md|markdown)$/i, ''), team);

export type DocumentAddresses = {
  /** Address of a document by its path; that of its folder for a folder's page. */
  documents: Map<string, string>;
  /** Address of each folder below a team. */
  folders: Map<string, string>;
  /** Documents that are the page of their folder: one each at most. */
  folderPages: Set<string>;
};

/**
 * Addresses of documents and of folders below teams, without base URL, no two alike. A document
 * called like a folder keeps the address, because documents are what is cited.
 * @param paths sorted. @param teams address of each team's folder. @param onlyTeam that files in no
 * folder are of.
 */
export function toDocumentAddresses(
  paths: readonly string[],
  teams: ReadonlyMap<string, string>,
  onlyTeam?: string,
): DocumentAddresses {
  const take = createAddressBook(teams.values());
  const documents = new Map<string, string>();
  const folderPages = new Map<string, string>();
  for (const path of paths) {
    const {team, folder = team, stem} = readIdentity(path, onlyTeam);
    if (isFolderPage(path) && !folderPages.has(folder)) {
      folderPages.set(folder, path);
    } else {
      documents.set(path, take(toAddress(`${folder}/${stem}`, teams.get(team))));
    }
  }
  for (const address of teams.values()) {
    // Leads to the newest minutes, unless a document is called so.
    take(`${address}/latest`);
  }
  const folders = new Map<string, string>();
  for (const path of paths) {
    const {team, folder} = readIdentity(path, onlyTeam);
    if (folder !== undefined && !folders.has(folder)) {
      const address = take(toAddress(folder, teams.get(team)));
      folders.set(folder, address);
      const page = folderPages.get(folder);
      if (page !== undefined) {
        documents.set(page, address);
      }
    }
  }
  return {documents, folders, folderPages: new Set(folderPages.values())};
}
