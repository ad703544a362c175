import {escapeAddress, escapeInline, escapeLineStart} from '../pages/escapeMarkdown';

/** What a citation of minutes is made of. */
export type Citation = {
  /** Title of the document, mostly team and date in words. */
  title: string;
  team: string;
  /** ISO, as in `Meeting.date`; '' where undated. */
  date: string;
  /** The section's heading; '' for the whole document. */
  heading: string;
  /** Whole address of the place, with anchor. */
  url: string;
  /** Address of the file at its commit; '' where the archive has no repository. */
  source: string;
  /** The words that are cited, a line per block; [] where a whole section is meant. */
  quote: readonly string[];
};

/** `section`: the whole section, verbatim, as a quote in Markdown. */
export type CitationForm = 'link' | 'markdown' | 'text' | 'section';

/** Words of the reader's language. */
export type CitationWords = {source: string};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Team, title and date: whatever of these the title does not say itself is added to it. */
function toLabel({title, team, date}: Citation): string {
  const lacksTeam = team !== '' && !title.toLowerCase().includes(team.toLowerCase());
  const lacksDate = date !== '' && !title.includes(date.slice(0, 4));
  return [lacksTeam && team, oneLine(title), lacksDate && date].filter(Boolean).join(', ');
}

/**
 * Text that Markdown shows as it is. An empty comment behind `@` keeps GitHub from telling a person
 * that they were mentioned; no reader of the rendered text sees it.
 */
export const escapeMarkdown = (text: string): string =>
  withoutMentions(escapeLineStart(escapeInline(text)));

export const withoutMentions = (text: string): string => text.replace(/@(?=\w)/g, '@<!-- -->');

function toPlace(citation: Citation, words: CitationWords): string {
  const {heading, url, source} = citation;
  const label = [toLabel(citation), heading && oneLine(heading)].filter(Boolean).join(': ');
  return (
    `[${escapeMarkdown(label)}](${escapeAddress(url)})` +
    (source && ` ([${escapeMarkdown(words.source)}](${escapeAddress(source)}))`)
  );
}

function toMarkdown(citation: Citation, words: CitationWords): string {
  const place = toPlace(citation, words);
  const {quote} = citation;
  return quote.length === 0
    ? place
    : `${quote.map((line) => `> ${escapeMarkdown(oneLine(line))}`).join('\\\n')}\n>\n> ${place}`;
}

/** @param section Markdown of the whole section. */
function toQuote(citation: Citation, words: CitationWords, section: string): string {
  const quoted = section.replace(/^/gm, '> ').replace(/ +$/gm, '');
  return `${quoted}\n>\n> ${toPlace(citation, words)}`;
}

function toText(citation: Citation, words: CitationWords): string {
  const {heading, url, source, quote} = citation;
  const place = [
    toLabel(citation),
    heading && `"${oneLine(heading)}"`,
    url,
    source && `${words.source}: ${source}`,
  ]
    .filter(Boolean)
    .join(', ');
  return quote.length === 0 ? place : `${quote.map(oneLine).join('\n')}\n(${place})`;
}

/**
 * A citation as an address, as Markdown or as plain text: the words if there are any, then date,
 * team, heading, address and source.
 * @param section its Markdown, for that form.
 */
export function formatCitation(
  citation: Citation,
  form: CitationForm,
  words: CitationWords,
  section = '',
): string {
  switch (form) {
    case 'link':
      return citation.url;
    case 'markdown':
      return toMarkdown(citation, words);
    case 'section':
      return toQuote(citation, words, section);
    default:
      return toText(citation, words);
  }
}
