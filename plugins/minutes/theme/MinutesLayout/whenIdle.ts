/**
 * Does something once the browser has nothing else to do, or after two seconds. Safari has no
 * `requestIdleCallback`; there it is done after what is waiting.
 * @returns what calls it off.
 */
export function whenIdle(callback: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(callback, {timeout: 2000});
  return () => window.cancelIdleCallback(handle);
}
