import {findNumbers} from '../reading/meeting/referenceText';
import {type ReferenceUrl, readReferenceUrl} from '../reading/meeting/referenceUrls';
import type {Meeting} from './types';

export type RepositoryNames = {
  /** A repository as its links mostly spell it: GitHub takes no notice of case. */
  spell: (repository: string) => string;
  /** The repository that a name in the text means; undefined where the archive cannot tell. */
  resolve: (written: string) => string | undefined;
  /** False where links lead to issues of the repository, but never to pull requests. */
  hasPulls: (repository: string) => boolean;
};

/** A link to an issue or a pull request. */
export type NumberLink = ReferenceUrl & {number: number; line: number; text: string};

/** Links with a name in their text from which that name is understood, and how many must agree. */
const LEAST_LINKS = 3;
const LEAST_SHARE = 0.9;

/** The links of a document that lead to issues and pull requests. */
export function getNumberLinks(meeting: Meeting): NumberLink[] {
  return meeting.parsed.links.flatMap(({href, line, text}): NumberLink[] => {
    const target = readReferenceUrl(href);
    return target?.number === undefined ? [] : [{...target, number: target.number, line, text}];
  });
}

/** Counts what comes up under each key. */
export class Tally {
  private readonly counts = new Map<string, Map<string, number>>();

  add(key: string, value: string): void {
    const values = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
  }

  has(key: string): boolean {
    return this.counts.has(key);
  }

  /** The value that comes up most (the first by alphabet where several do) and its part of all. */
  most(key: string): {value: string; count: number; share: number} | undefined {
    const values = [...(this.counts.get(key) ?? [])];
    const total = values.reduce((sum, [, count]) => sum + count, 0);
    const [best] = values.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return best && {value: best[0], count: best[1], share: best[1] / total};
  }
}

/**
 * Learns from the archive's own links what the names in its text mean: `standards` is the repository
 * of that name that is linked most, `k8s` what links with that text lead to. So no owner and no
 * nickname has to be configured; a name that nobody ever linked stays a name.
 */
export function createRepositoryNames(meetings: readonly Meeting[]): RepositoryNames {
  const spellings = new Tally();
  const owners = new Tally();
  const byName = new Tally();
  const nicknames = new Tally();
  const ownerNicknames = new Tally();
  const pulls = new Set<string>();
  for (const {repository, pull, text} of meetings.flatMap(getNumberLinks)) {
    const full = repository.toLowerCase();
    const [owner = '', name = ''] = full.split('/');
    spellings.add(full, repository);
    owners.add(owner, owner);
    byName.add(name, full);
    if (pull) {
      pulls.add(full);
    }
    const written = findNumbers(text)[0]?.repository?.toLowerCase();
    if (written !== undefined) {
      nicknames.add(written, full);
      ownerNicknames.add(written.split('/')[0] ?? '', owner);
    }
  }
  const learnt = (tally: Tally, key: string): string | undefined => {
    const most = tally.most(key);
    return most && most.count >= LEAST_LINKS && most.share >= LEAST_SHARE ? most.value : undefined;
  };
  const spell = (repository: string) =>
    spellings.most(repository.toLowerCase())?.value ?? repository;

  function resolve(written: string): string | undefined {
    const name = written.toLowerCase();
    const known = spellings.has(name) ? name : learnt(nicknames, name);
    if (known !== undefined) {
      return spell(known);
    }
    const [first = '', second, ...rest] = name.split('/');
    if (second === undefined) {
      const most = byName.most(first);
      return most && spell(most.value);
    }
    if (rest.length > 0) {
      return undefined;
    }
    // `csctl/issues` is a list in a repository, `SCS/docs` has a nickname for an owner.
    if (second === 'issues' && !owners.has(first) && byName.has(first)) {
      return resolve(first);
    }
    const owner = learnt(ownerNicknames, first);
    return owner !== undefined && owner !== first ? resolve(`${owner}/${second}`) : spell(written);
  }

  return {spell, resolve, hasPulls: (repository) => pulls.has(repository.toLowerCase())};
}
