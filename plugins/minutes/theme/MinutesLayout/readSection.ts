import {ADDED, CITE_HEADING, CITED} from './readCitation';

/** The heading that ends the section of another one: the next one that does not lie below it. */
function findEnd(heading: HTMLElement, body: Element): Element | undefined {
  const headings = Array.from(body.querySelectorAll<HTMLElement>('[data-level][id]'));
  return headings
    .slice(headings.indexOf(heading) + 1)
    .find(({dataset}) => Number(dataset.level) <= Number(heading.dataset.level));
}

/** An excerpt has its section in a frame of its own; on a page of minutes it ends where the next begins. */
function findRange(place: HTMLElement): Range | undefined {
  const isHeading = place.matches(CITE_HEADING);
  const cited = place.closest<HTMLElement>(CITED);
  const body = isHeading
    ? place.closest('[data-minutes-html]')
    : cited?.matches('section')
      ? cited.querySelector('[data-minutes-html]')
      : null;
  if (!body) return undefined;
  const range = document.createRange();
  range.selectNodeContents(body);
  const end = isHeading ? findEnd(place, body) : undefined;
  if (isHeading) range.setStartBefore(place);
  if (end) range.setEndBefore(end);
  return range;
}

/**
 * The whole section that a cite button stands for, as HTML without what the site has added.
 * @param place the heading or line that holds the button.
 * @param base whole address that those in the section are to be resolved against.
 * @returns '' where it stands for an item or a whole document.
 */
export function readSection(place: HTMLElement, base: string): string {
  const range = findRange(place);
  if (!range) return '';
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  copy.querySelectorAll(ADDED).forEach((added) => added.remove());
  for (const name of ['href', 'src']) {
    copy.querySelectorAll(`[${name}]`).forEach((element) => {
      element.setAttribute(name, new URL(element.getAttribute(name) ?? '', base).href);
    });
  }
  return copy.innerHTML;
}
