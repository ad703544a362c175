import type {Manifest} from '../../search/files';

/** So long nothing must have been asked: whoever is writing gets all of the network. */
const REST_MS = 300;
/** Characters of packs at most: some 3 MB as sent. Of a larger archive it is what fits. */
const MOST = 8_000_000;

type Connection = {saveData?: boolean; effectiveType?: string};

/** False where a reader pays for data or waits for them, as far as the browser tells. */
function isPlentiful(): boolean {
  const {connection} = navigator as Navigator & {connection?: Connection};
  return connection?.saveData !== true && (connection?.effectiveType ?? '4g') === '4g';
}

export type Preloader = {
  setPacks: (packs: Manifest['packs']) => void;
  /** A question came, or its answer went out. */
  begin: () => void;
  end: () => void;
  /** True where all of the index is here, and nobody waits for an answer. */
  isFree: () => boolean;
  /** Resolves while no more packs are to come: all are here, they can't be had, or nothing was asked. */
  whenDone: () => Promise<void>;
};

/**
 * Once something was asked, loads the rest of the index pack by pack while nobody waits for anything:
 * the next words are then found without a request, also when the network is gone.
 * @param load gets a pack. What fails is not tried again before the index is opened anew.
 */
export function createPreloader(load: (pack: string) => Promise<void>): Preloader {
  const done = new Set<string>();
  let packs: Manifest['packs'] = [];
  let wanted: string[] = [];
  let open = 0;
  let isLoading = false;
  let isAsked = false;
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest(wait: number): void {
    clearTimeout(timer);
    if (open === 0 && packs.length > 0) timer = setTimeout(next, wait);
  }
  function next(): void {
    const [name] = packs.shift() ?? [];
    if (name === undefined) return;
    isLoading = true;
    load(name).then(() => {
      isLoading = false;
      done.add(name);
      if (packs.length === 0) finish();
      else rest(0);
    }, finish);
  }
  function finish(): void {
    isLoading = false;
    packs = [];
    waiting.forEach((resolve) => resolve());
    waiting = [];
  }
  return {
    setPacks(all) {
      let sum = 0;
      wanted = all.map(([name]) => name);
      packs = all.filter(([name, size]) => (sum += size) <= MOST && !done.has(name));
      if (packs.length === 0 || !isPlentiful()) finish();
    },
    begin() {
      open += 1;
      isAsked = true;
      clearTimeout(timer);
    },
    end() {
      open -= 1;
      rest(REST_MS);
    },
    isFree: () => open === 0 && wanted.length > 0 && wanted.every((name) => done.has(name)),
    whenDone: () =>
      !isAsked || (packs.length === 0 && !isLoading)
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push(resolve)),
  };
}
