const CLOSED = 'details:not([open])';

/** Opens every fold that an element lies in. @returns true where one was closed. */
export function openFolds(element: Element): boolean {
  const first = element.closest(CLOSED);
  for (let fold = first; fold; fold = element.closest(CLOSED)) {
    fold.setAttribute('open', '');
  }
  return first !== null;
}
