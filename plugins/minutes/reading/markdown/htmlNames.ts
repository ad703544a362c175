/** Rendered as elements, without their attributes (links and images aside). */
export const ALLOWED_NAMES = new Set(
  'b i em strong s del ins sub sup kbd mark u small code details summary p table caption thead tbody tfoot tr td th ul ol li blockquote pre h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** Blocks whose tags go: what one holds stays, apart from the words before and after it. */
export const UNWRAPPED_BLOCKS = new Set(
  'div center section article header hgroup footer main nav aside figure figcaption dl dt dd form fieldset legend button'.split(
    ' ',
  ),
);

/** Decoration: the tag goes, what it wraps stays. */
export const UNWRAPPED_NAMES = new Set([
  ...UNWRAPPED_BLOCKS,
  ...'span font big tt strike nobr picture label abbr cite q dfn var samp time colgroup col'.split(
    ' ',
  ),
]);

/** Goes with its content: code, styles and foreign documents, never text of minutes. */
export const DROPPED_NAMES = new Set(
  'style script iframe noembed noframes template object embed applet svg math audio video canvas'.split(
    ' ',
  ),
);

/** Their content is raw text up to the closing tag. */
export const RAW_TEXT_NAMES = new Set('style script iframe noembed noframes'.split(' '));

export const VOID_NAMES = new Set(
  'br hr img wbr input meta link base source track area col embed'.split(' '),
);

/** Closed by the next tag or the end of their parent. */
export const SELF_ENDING_NAMES = new Set('p li td th tr thead tbody tfoot'.split(' '));

/** Names of real HTML elements; any other tag is a placeholder such as `<CUSTOMERID>`: text. */
export const HTML_NAMES = new Set([
  ...ALLOWED_NAMES,
  ...UNWRAPPED_NAMES,
  ...DROPPED_NAMES,
  'a',
  'br',
  'hr',
  'img',
  'wbr',
]);

/** They hold words, not blocks: what is a block in one of them becomes lines. */
export const SENTENCE_NAMES = new Set(
  'a b i em strong s del ins sub sup kbd mark u small code summary p pre caption td th li h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** Elements that hold blocks or stand as one. */
export const FLOW_NAMES = new Set(
  'details summary p table caption thead tbody tfoot tr td th ul ol li blockquote pre h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
