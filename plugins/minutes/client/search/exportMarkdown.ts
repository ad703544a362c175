import type {SearchHit} from '../../search/types';
import {escapeAddress} from '../../pages/escapeMarkdown';
import {escapeMarkdown} from '../citation';

/** Words of the reader's language. */
export type ExportWords = {
  /** First line, with how many of how many: plain text. */
  title: string;
  /** In place of the heading of what stands before the first one. */
  noHeading: string;
  undated: string;
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function toEntry(hit: SearchHit, url: string, words: ExportWords): string {
  // Where the text could not be loaded, only the document is known.
  const heading = oneLine(hit.incomplete ? hit.title : hit.heading) || words.noHeading;
  const place = [
    hit.date ?? escapeMarkdown(words.undated),
    escapeMarkdown(hit.teamLabel),
    `[${escapeMarkdown(heading)}](${escapeAddress(url + hit.permalink)})`,
  ].join(' · ');
  const {line} = hit;
  const lines = line ? [line.text, ...(line.nested ?? []).map(({text}) => text)] : [];
  const quote = lines.map((text) => `\n  > ${escapeMarkdown(oneLine(text))}`).join('\\');
  return `- ${place}${quote}`;
}

/**
 * A list of hits as Markdown: a line for each with date, team and heading as a link, and the line
 * of the minutes below it as a quote, escaped so that it shows as it is and notifies nobody.
 * @param url of the site, without trailing slash.
 * @param search address of the search itself, with base URL.
 */
export function exportMarkdown(
  hits: readonly SearchHit[],
  url: string,
  search: string,
  words: ExportWords,
): string {
  const title = `[${escapeMarkdown(oneLine(words.title))}](${escapeAddress(url + search)})`;
  return `${title}\n\n${hits.map((hit) => toEntry(hit, url, words)).join('\n')}\n`;
}
