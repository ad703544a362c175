import {useEffect, useState} from 'react';

/**
 * What takes its time, asked for whenever `load` is another function.
 * @returns undefined until it is there, null where it can't be had.
 */
export function usePromise<T>(load: () => Promise<T>): T | null | undefined {
  const [found, setFound] = useState<{of: typeof load; value: T | null}>();
  useEffect(() => {
    let isLeft = false;
    void load()
      .catch(() => null)
      .then((value) => isLeft || setFound({of: load, value}));
    return () => {
      isLeft = true;
    };
  }, [load]);
  return found?.of === load ? found.value : undefined;
}
