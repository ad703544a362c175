import {type RefObject, useEffect} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {dayAfter, isSince, parseSince, type Visit} from 'docusaurus-plugin-minutes/client';
import {announce, toSearch} from './useAddressForm';
import {arePredecessorsShown} from './usePredecessors';
import {createSwitch, noteVisit} from './visits';

const OLDER = 'data-minutes-older';
/** On the frame while a day is chosen. */
const CHOSEN = 'data-minutes-since-chosen';

const fill = (text: string | undefined, values: Record<string, string | number>) =>
  (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

const getDate = (entry: HTMLElement) => entry.dataset.date ?? '';

/**
 * Hides older entries, marks of charts (`data-day`), and all that tells of the whole time
 * (`data-minutes-whole`: counts, orders by them, charts). Each section says what it has left instead.
 */
function showSince(scope: HTMLElement, entries: readonly HTMLElement[], day: string): void {
  const form = scope.querySelector<HTMLElement>('[data-minutes-since]');
  scope.toggleAttribute(CHOSEN, true);
  entries.forEach((entry) => entry.toggleAttribute(OLDER, !isSince(getDate(entry), day)));
  scope.querySelectorAll<HTMLElement>('[data-day]').forEach((mark) => {
    mark.toggleAttribute(OLDER, !isSince(mark.dataset.day ?? '', day));
  });
  scope
    .querySelectorAll('section:not([data-minutes-whole]) > p[data-minutes-whole]')
    .forEach((whole) => {
      const own = entries.filter((entry) => whole.parentElement?.contains(entry));
      const shown = own.filter((entry) => !entry.hasAttribute(OLDER)).length;
      const note = document.createElement('p');
      note.dataset.minutesSinceNote = '';
      note.className = whole.className;
      note.textContent = fill(shown > 0 ? form?.dataset.part : form?.dataset.none, {
        shown,
        total: own.length,
        date: day,
      });
      whole.before(note);
    });
  // What is hidden can't be jumped to.
  scope
    .querySelectorAll<HTMLAnchorElement>('[data-minutes-toc] a')
    .forEach(({hash, parentElement}) =>
      parentElement?.toggleAttribute(
        OLDER,
        document.getElementById(hash.slice(1))?.closest('[data-minutes-whole]') != null,
      ),
    );
}

function showAll(scope: HTMLElement): void {
  scope.removeAttribute(CHOSEN);
  scope.querySelectorAll(`[${OLDER}]`).forEach((entry) => entry.removeAttribute(OLDER));
  scope.querySelectorAll('[data-minutes-since-note]').forEach((note) => note.remove());
}

type Way = {text: string; day?: string};

/** The way out of the choice, or the way to what is new; a text where there is nothing new. */
function findWay(
  form: HTMLFormElement,
  entries: readonly HTMLElement[],
  chosen: boolean,
  before: Visit | undefined,
): (Way & {link: boolean}) | undefined {
  if (chosen) {
    return {text: form.dataset.all ?? '', link: true};
  }
  if (!before) {
    return undefined;
  }
  const day = dayAfter(before.newest);
  const count = entries.filter((entry) => isSince(getDate(entry), day)).length;
  return count > 0
    ? {text: fill(form.dataset.visit, {date: before.day, count}), day, link: true}
    : {text: fill(form.dataset.nothing, {date: before.day}), link: false};
}

function describe(form: HTMLFormElement, entries: readonly HTMLElement[], day: string): string {
  const shown = entries.filter((entry) => isSince(getDate(entry), day)).length;
  const undated = entries.filter((entry) => getDate(entry) === '').length;
  const text = fill(form.dataset.shown, {shown, total: entries.length, date: day});
  const {partUntil = '', rest} = form.dataset;
  return (
    `${text}${undated > 0 ? fill(form.dataset.undated, {undated}) : ''}.` +
    (day <= partUntil ? ` ${fill(rest, {date: partUntil})}` : '')
  );
}

/**
 * Shows only what is not older than `?since=` of the address, and offers what is new since the last
 * visit, if the reader has asked to have visits remembered. Works on the document, because the
 * page's own part is no component in the browser.
 * @param key changes with what the page shows. @param address of the page.
 */
export function useSince(root: RefObject<HTMLElement | null>, key: unknown, address: string): void {
  const {search, pathname} = useLocation();
  const history = useHistory();
  useEffect(() => {
    const main = root.current;
    const form = main?.querySelector<HTMLFormElement>('[data-minutes-since]');
    const field = form?.querySelector('input');
    const state = form?.querySelector<HTMLElement>('[data-minutes-since-state]');
    const slot = form?.querySelector<HTMLElement>('[data-minutes-since-way]');
    if (!main || !form || !state || !slot) {
      return undefined;
    }
    // In a section it is about that, under the title about the page.
    const scope = form.closest<HTMLElement>('section') ?? main;
    const entries = Array.from(scope.querySelectorAll<HTMLElement>('article [data-date]')).filter(
      (entry) => arePredecessorsShown(main) || entry.closest('[data-predecessor]') === null,
    );
    const since = parseSince(search);
    const dates = entries.map(getDate);
    const before = noteVisit(address, dates);
    // As with filters; to add to the history would move the focus to the top of the page, too.
    const withDay = (day = '') => toSearch(search, [{name: 'since', value: day}]);
    const go = (day: string | undefined) => history.replace({pathname, search: withDay(day)});

    if (field) field.value = since.kind === 'since' ? since.day : '';
    let text = '';
    if (since.kind === 'since') {
      showSince(scope, entries, since.day);
      text = describe(form, entries, since.day);
    } else if (since.kind === 'wrong') {
      text = fill(form.dataset.wrong, {text: since.text});
    }
    announce(state, text);
    const way = findWay(form, entries, since.kind !== 'all', before);
    const link = document.createElement('a');
    const bookmark = document.createElement('a');
    bookmark.textContent = form.dataset.link ?? '';
    bookmark.href = `${pathname}${search}`;
    const offer = document.createElement('span');
    offer.append(...(way ? [way.link ? link : way.text, ' · '] : []));
    const buttons = createSwitch(form, (kept) => {
      if (kept) noteVisit(address, dates);
      else if (since.kind === 'all') offer.remove();
    });
    slot.replaceChildren(...(since.kind === 'since' ? [bookmark, ' · '] : []), offer, ...buttons);
    link.textContent = way?.text ?? '';
    link.href = `${pathname}${withDay(way?.day)}`;

    const onSubmit = (event: Event) => {
      event.preventDefault();
      go(field?.value || undefined);
    };
    const onLink = (event: MouseEvent) => {
      if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
        event.preventDefault();
        go(way?.day);
        // The link is gone then, and the keyboard must not start over.
        (field ?? form).focus({preventScroll: true});
      }
    };
    form.addEventListener('submit', onSubmit);
    link.addEventListener('click', onLink);
    return () => {
      form.removeEventListener('submit', onSubmit);
      link.removeEventListener('click', onLink);
      showAll(scope);
    };
  }, [root, key, address, search, pathname, history]);
}
