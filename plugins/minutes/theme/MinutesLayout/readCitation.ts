import type {Citation} from 'docusaurus-plugin-minutes/client';

/** What can be cited on a page: documents, excerpts, items (see `citeAttributes`). */
export const CITED = '[data-cite]';
/** Where the button of something that can be cited goes. */
export const CITE_PLACE = '[data-cite-at]';
/** Headings of a document that is shown whole; participants' (in a fold) are nothing to cite. */
export const CITE_HEADING =
  'article[data-cite] :is(h1, h2, h3, h4, h5, h6)[data-level][id]:not(summary > *)';

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** The address of a file that will not change: at a commit. */
const AT_COMMIT = /\/blob\/[0-9a-f]{7,40}\//;

/**
 * Address of the file: as given, or its path below the address that the page's article names; with
 * the line where that stays true. As rendered Markdown the file would show no lines.
 */
function readSource(cited: HTMLElement, line: string | undefined): string {
  const {citeSource, citePath} = cited.dataset;
  const base = cited.closest<HTMLElement>('article')?.dataset.citeSources;
  const source = citeSource ?? (citePath !== undefined && base ? base + encodePath(citePath) : '');
  return line !== undefined && AT_COMMIT.test(source) ? `${source}?plain=1#L${line}` : source;
}

/** Elements that begin and end a line. */
const BLOCKS = 'blockquote, br, dd, div, dt, h1, h2, h3, h4, h5, h6, li, ol, p, pre, table, tr, ul';
/** Never part of a text of minutes. */
const LINE_END = '\u2028';
/** What the site has added to the minutes, and who attended: not to be copied. */
export const ADDED = '.hash-link, .minutes-cite, .minutes-derived, .minutes-fold';

/** What the minutes say in an element, a line per block, without what the site has added to it. */
function readLines(element: Element): string[] {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(ADDED).forEach((added) => added.remove());
  copy.querySelectorAll(BLOCKS).forEach((block) => {
    block.before(LINE_END);
    block.after(LINE_END);
  });
  return (copy.textContent ?? '')
    .split(LINE_END)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The words of an item; [] where only the place is cited. */
function readQuote(cited: HTMLElement): string[] {
  const body = cited.querySelector('[data-minutes-html]');
  return cited.dataset.citeQuote === undefined || !body ? [] : readLines(body);
}

/**
 * What a cite button stands for.
 * @param place the heading or line that holds the button.
 * @param site address of the site, without path.
 * @returns undefined where nothing around it can be cited.
 */
export function readCitation(place: HTMLElement, site: string): Citation | undefined {
  const cited = place.closest<HTMLElement>(CITED);
  if (!cited) {
    return undefined;
  }
  const {cite = '', citeTeam = '', citeTo = '', citeHeading = '', date = ''} = cited.dataset;
  const isHeading = place.matches(CITE_HEADING);
  return {
    title: cite,
    team: citeTeam,
    date,
    heading: isHeading ? readLines(place).join(' ') : citeHeading,
    url: new URL(isHeading ? `${citeTo}#${place.id}` : citeTo, site).href,
    source: readSource(cited, isHeading ? place.dataset.line : cited.dataset.citeLine),
    quote: readQuote(cited),
  };
}
