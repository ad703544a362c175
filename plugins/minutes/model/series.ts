import {countEach, groupBy} from './groupBy';
import {type Identity, isDocumentName, readIdentity} from './identity';
import type {DocumentKind} from './types';

/** Words of a file's name without the numbers that count the meetings. */
const toKey = (suffix = ''): string =>
  suffix
    .toLowerCase()
    .replace(/\b\d+(?:st|nd|rd|th)?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Identities of all documents by path. What most dated files of a folder say beside the date is the
 * name of a series ("2024-03-18-crew-call") and tells nothing about one of them.
 * @param paths of the archive. @param onlyTeam that files in no team's folder are of.
 */
export function readIdentities(paths: readonly string[], onlyTeam?: string): Map<string, Identity> {
  const identities = new Map(paths.map((path) => [path, readIdentity(path, onlyTeam)]));
  const dated = [...identities].filter(([, {dateFrom}]) => dateFrom === 'file name');
  for (const files of groupBy(dated, ([, {series}]) => series).values()) {
    const [name = '', count = 0] = countEach(files.map(([, {suffix}]) => toKey(suffix)))[0] ?? [];
    if (name === '' || count < 2 || count * 2 <= files.length) continue;
    for (const [path, identity] of files) {
      if (toKey(identity.suffix) === name) identities.set(path, asMeeting(identity));
    }
  }
  return identities;
}

function asMeeting({suffix: _, ...identity}: Identity): Identity {
  const isNamed = identity.kind === 'special' || identity.kind === 'document';
  return isNamed ? {...identity, kind: 'meeting'} : identity;
}

/**
 * What a document is, once its date is known: without a date in its name ("12th-plenary"), one
 * whose heading says a day holds the minutes of a meeting, unless its name says what else it is.
 */
export function settleKind({kind, stem, nameDate}: Identity, dateBasis?: string): DocumentKind {
  const isDated = dateBasis === 'heading' && nameDate === undefined;
  return kind === 'document' && isDated && !isDocumentName(stem) ? 'meeting' : kind;
}
