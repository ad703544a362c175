import {compareText} from './compareText';
import {toStandardNumber} from '../reading/meeting/standardNames';
import type {Meeting, ReferenceEntry} from './types';
import type {Reference} from '../reading/types';
import {createNumberResolver} from './bareNumbers';
import {groupBy} from './groupBy';
import {findReferenceName} from './referenceNames';
import {createRepositoryNames} from './repositoryNames';

export type ArchiveReferences = {
  /** Path → what the document names, in reading order; copies too. */
  referencesOf: Map<string, Reference[]>;
  /** Most often named first. */
  references: ReferenceEntry[];
};

/** `SovereignCloudStack/issues#528` → its two parts. */
function splitId(id: string): {repository: string; number: string} {
  const at = id.lastIndexOf('#');
  return at < 0
    ? {repository: '', number: id.replace(/^scs-/, '')}
    : {repository: id.slice(0, at), number: id.slice(at + 1)};
}

/**
 * Puts the references of all documents together: spelled alike, numbers without a repository given
 * theirs where the archive tells it, all versions of a standard under its number.
 * @param meetings newest first.
 */
export function findReferences(meetings: readonly Meeting[]): ArchiveReferences {
  const originals = meetings.filter(({duplicateOf}) => duplicateOf === undefined);
  const names = createRepositoryNames(originals);
  const resolve = createNumberResolver(originals, names);

  function readMeeting(meeting: Meeting): Reference[] {
    const {references, bareNumbers} = meeting.parsed;
    const explicit = references.map((reference): Reference => {
      const {repository, number} = splitId(reference.id);
      return reference.kind === 'issue'
        ? {...reference, id: `${names.spell(repository)}#${number}`}
        : reference;
    });
    const resolved = bareNumbers.flatMap((bare): Reference[] => {
      const repository = resolve(bare, meeting);
      const {number, section, line, text = `#${number}`} = bare;
      return repository === undefined
        ? []
        : [
            {
              id: `${repository}#${number}`,
              kind: 'issue',
              section,
              line,
              text,
              ...(bare.repository === undefined && {derived: true}),
            },
          ];
    });
    const seen = new Set<string>();
    return [...explicit, ...resolved]
      .sort((a, b) => a.line - b.line)
      .filter(({id, section, line}) => {
        const key = `${id} ${section} ${line}`;
        return !seen.has(key) && seen.add(key);
      });
  }

  const referencesOf = new Map(meetings.map((meeting) => [meeting.path, readMeeting(meeting)]));
  const named = originals.flatMap((meeting) =>
    (referencesOf.get(meeting.path) ?? []).map((place) => ({meeting, place})),
  );
  const entries = groupBy(named, ({place: {kind, id}}) =>
    kind === 'standard' ? toStandardNumber(id) : id,
  );
  return {
    referencesOf,
    references: [...entries]
      .map(([id, found]): ReferenceEntry => {
        const {kind} = found[0].place;
        const mentions = [...groupBy(found, ({meeting}) => meeting)].map(([meeting, own]) => ({
          meeting,
          places: own.map(({place}) => place),
        }));
        const name = findReferenceName({kind, mentions});
        return {id, kind, ...splitId(id), mentions, ...(name !== undefined && {name})};
      })
      .sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.id, b.id)),
  };
}
