import {toWords} from '../../search/fold';
import {findMarks, type Wanted} from '../../search/engine/markText';
import {openFolds} from '../openFolds';
import {findLine} from './findLine';
import type {SearchMarks} from './searchMarks';

const BODY = '[data-minutes-html=body]';
const HEADING = `${BODY} :is(h1, h2, h3, h4, h5, h6)[data-level]`;
const BLOCK = 'p, li, tr, pre, dt, dd';
const NAME = 'minutes-search';

/** The texts of one section of the page, its heading included. */
function findTexts(main: Element, anchor: string): Text[] {
  const headings = Array.from(main.querySelectorAll(HEADING));
  const at = headings.findIndex(({id}) => id === anchor);
  const heading = headings[at];
  const next = headings[at + 1];
  const isBefore = (a: Node, b: Node) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return Array.from(main.querySelectorAll(BODY))
    .flatMap(listTexts)
    .filter(
      (node) =>
        (heading || anchor === '') &&
        (!heading || isBefore(heading, node)) &&
        (!next || isBefore(node, next)),
    );
}

/** The texts of the minutes in an element, without what the site adds. */
function listTexts(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('.minutes-derived')) texts.push(node as Text);
  }
  return texts;
}

/** The item, paragraph or row of a list of texts that holds a line, nested items left aside. */
function findBlock(texts: readonly Text[], line: string): Element | undefined {
  const blocks = new Map<Element, string>();
  texts.forEach((text) => {
    const block = text.parentElement?.closest(BLOCK);
    if (block) {
      blocks.set(block, `${blocks.get(block) ?? ''}${text.data}`);
    }
  });
  return Array.from(blocks.keys())[findLine(Array.from(blocks.values()), line)];
}

/** Ranges of the words in the texts, in reading order. */
function findRanges(
  texts: readonly Text[],
  {words, texts: marked}: Pick<SearchMarks, 'words' | 'texts'>,
): Range[] {
  const wanted: Wanted = {
    terms: new Map(words.map((word) => [word, []])),
    sequences: marked.map((text) => ({terms: toWords(text).map(({term}) => term), words: []})),
  };
  return texts.flatMap((text) =>
    findMarks(text.data, wanted).marks.map(([start, end]) => {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    }),
  );
}

/** Marks ranges without touching the document where the browser can, with <mark> elsewhere. */
function paint(ranges: readonly Range[]): () => void {
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => void CSS.highlights.delete(NAME);
  }
  // From the end, so that those before keep their places in the text.
  const marks = [...ranges].reverse().map((range) => {
    const mark = document.createElement('mark');
    mark.className = NAME;
    range.surroundContents(mark);
    return mark;
  });
  return () =>
    marks.forEach((mark) => {
      const parent = mark.parentNode;
      mark.replaceWith(...Array.from(mark.childNodes));
      parent?.normalize();
    });
}

/**
 * Marks names wherever the sections on a page have them.
 * @returns a function that takes the marks away again.
 */
export function markNames(main: Element, names: readonly string[]): () => void {
  const texts = Array.from(main.querySelectorAll('[data-minutes-html^=excerpt]')).flatMap(
    listTexts,
  );
  return paint(findRanges(texts, {words: [], texts: names}));
}

/** Shows an element in the middle of the window, or its beginning where it is too high for that. */
function show(element: Element): void {
  openFolds(element);
  const fits = element.getBoundingClientRect().height < window.innerHeight * 0.6;
  element.scrollIntoView({block: fits ? 'center' : 'start'});
}

/** Lets the keyboard go on from an element that usually can't be focused. */
function focus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}

/**
 * Goes to the line of the page that a hit was about, and marks the words in its section.
 * @returns a function that takes the marks away again.
 */
export function markSection(main: Element, marks: SearchMarks): () => void {
  const texts = findTexts(main, marks.anchor);
  const line = marks.line === undefined ? undefined : findBlock(texts, marks.line);
  const target = line ?? (marks.anchor === '' ? null : document.getElementById(marks.anchor));
  if (target instanceof HTMLElement) {
    show(target);
    focus(target);
  }
  return paint(findRanges(texts, marks));
}
