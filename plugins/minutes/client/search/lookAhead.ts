import type {Findings} from '../../search/types';

export type LookAhead = {
  /** Begins with a query that the field is about to have, because the key for it is down. */
  prepare: (query: string) => void;
  /** Findings of a query: at once where they were foreseen. What else was foreseen is forgotten. */
  take: (query: string) => Findings | Promise<Findings>;
  /** Has answered what the next key may make of a query, for the next `take`. */
  foresee: (query: string) => void;
};

/** A word's first letter is foreseen small; nothing that is shown of it tells its size. */
const toForeseen = (query: string): string =>
  query.replace(/(?:^|\s)\S$/, (letter) => letter.toLowerCase());

/**
 * Keeps what was asked before it was wanted. At most one prepared query and the ones foreseen for the
 * next key are kept, as one key may follow.
 * @param ask may fail: who takes the query hears of it. @param askNext may fail without a trace.
 */
export function createLookAhead(
  ask: (query: string) => Promise<Findings>,
  askNext: (query: string) => Promise<ReadonlyMap<string, Findings>>,
): LookAhead {
  let prepared: {query: string; findings: Promise<Findings>} | undefined;
  let foreseen: ReadonlyMap<string, Findings> = new Map();
  /** Number of the last query taken: what is foreseen for another comes too late. */
  let taken = 0;

  return {
    prepare(query) {
      if (query.trim() === '' || foreseen.has(toForeseen(query))) {
        return;
      }
      const findings = ask(query);
      findings.catch(() => undefined);
      prepared = {query, findings};
    },
    take(query) {
      const known = foreseen.get(toForeseen(query));
      const early = prepared?.query === query ? prepared.findings : undefined;
      taken += 1;
      foreseen = new Map();
      prepared = undefined;
      return known ?? early ?? ask(query);
    },
    foresee(query) {
      const mine = taken;
      askNext(query).then(
        (next) => {
          if (mine === taken) {
            foreseen = next;
          }
        },
        () => undefined,
      );
    },
  };
}
