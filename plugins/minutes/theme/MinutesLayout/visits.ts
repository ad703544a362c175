import {addVisit, readVisits, sharedStyles, type Visit} from 'docusaurus-plugin-minutes/client';

/** Where visits are kept: in this browser, and nowhere else. Nothing is kept before it is there. */
const STORE = 'docusaurus-plugin-minutes.visits';

/** Today where the reader is, as an ISO day. */
function getToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** True where the reader has asked to have visits remembered; undefined where nothing can be. */
function areVisitsKept(): boolean | undefined {
  try {
    return window.localStorage.getItem(STORE) !== null;
  } catch {
    return undefined;
  }
}

/** Begins to remember visits, or forgets them all. */
function keepVisits(kept: boolean): void {
  try {
    if (kept) window.localStorage.setItem(STORE, '{}');
    else window.localStorage.removeItem(STORE);
  } catch {
    // Storage is full or forbidden: then nothing is remembered.
  }
}

/**
 * Notes that a page was seen, if the reader wants that.
 * @param dates of its entries.
 * @returns the visit before, of another day.
 */
export function noteVisit(address: string, dates: readonly string[]): Visit | undefined {
  const newest = Array.from(dates).sort().at(-1) ?? '';
  if (newest === '' || !areVisitsKept()) {
    return undefined;
  }
  try {
    const known = readVisits(window.localStorage.getItem(STORE));
    const visits = addVisit(known, address, {day: getToday(), newest});
    window.localStorage.setItem(STORE, JSON.stringify(visits));
    return visits[address]?.before;
  } catch {
    return undefined;
  }
}

/**
 * A button that asks to have visits remembered, or forgotten; none where the browser can't.
 * @param form has the words for both. @param onSwitch told what holds from now on.
 */
export function createSwitch(
  form: HTMLFormElement,
  onSwitch: (kept: boolean) => void,
): HTMLButtonElement[] {
  if (areVisitsKept() === undefined) return [];
  const button = document.createElement('button');
  const show = () => {
    button.textContent = (areVisitsKept() ? form.dataset.forget : form.dataset.remember) ?? '';
  };
  button.type = 'button';
  button.className = sharedStyles.linkButton ?? '';
  button.onclick = () => {
    const kept = !areVisitsKept();
    keepVisits(kept);
    onSwitch(kept);
    show();
  };
  show();
  return [button];
}
