import type {Findings} from '../../search/types';

export type LookAhead = {
  /** Begins with a query that the field is about to have, because the key for it is down. */
  prepare: (query: string) => void;
  /** Findings of a query: at once where they were foreseen. What else was foreseen is forgotten. */
  take: (query: string) => Findings | Promise<Findings>;
  /** Has answered what the next key may make of a query, for the next `take`. */
  foresee: (query: string) => void;
};

/**
 * Letters are foreseen small. A capital finds the same, and nothing that is shown tells them apart,
 * except where a correction names the word as it was typed.
 */
function findForeseen(
  foreseen: ReadonlyMap<string, Findings>,
  query: string,
): Findings | undefined {
  const small = query.slice(0, -1) + query.slice(-1).toLowerCase();
  const findings = foreseen.get(small);
  return query === small || findings?.answer.corrections.length === 0 ? findings : undefined;
}

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
      if (query.trim() === '' || findForeseen(foreseen, query)) {
        return;
      }
      const findings = ask(query);
      findings.catch(() => undefined);
      prepared = {query, findings};
    },
    take(query) {
      const known = findForeseen(foreseen, query);
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
