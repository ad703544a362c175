import {HTML_NAMES} from '../markdown/htmlNames';
import {blankCodeSpans, type SourceLine} from './scanLines';

/** `##Agenda`; never `#123` or `#hashtag`. */
const GLUED_HEADING = /^( {0,3}#{2,6})(?=\p{L})/u;
/** `![alt](url =300x200)`, the image size of HackMD and HedgeDoc. */
const IMAGE_SIZE = /(!\[[^\]]{0,500}\]\(\s*[^\s()]+)(?:\s+"[^"]*")?\s+=(\d*%?x\d*%?)\s*\)/g;
const ODD_BULLET = /^([ \t]*)[•‣◦▪●○∙·][ \t]+(?=\S)/;
const LONE_DECORATION = /^\s*(?:<\/?(?:font|center|div|span|br)\b[^<>]*>\s*)+$/i;
const TAG_AT_START = /^( {0,3})(?=<\/?([a-z][\w-]*)(?:[\s/>]|$))/i;

/**
 * Mends what writers meant and CommonMark would lose, outside code and line by line, in place:
 * glued headings, sizes of images, bullets that are no Markdown, `</br>`, tags that would turn the
 * Markdown below them into raw text. Each rule keeps every word and the number of lines.
 */
export function repairLines(lines: SourceLine[]): void {
  const mediaWiki = usesMediaWikiBullets(lines);
  for (const line of lines) {
    if (!line.code && line.text !== '') {
      line.text = repairLine(line.text, mediaWiki);
    }
  }
}

function repairLine(source: string, mediaWiki: boolean): string {
  let text = source.replace(GLUED_HEADING, '$1 ').replace(ODD_BULLET, '$1- ');
  if (mediaWiki) {
    text = text.replace(MEDIA_WIKI, (_, stars: string) => `${'  '.repeat(stars.length - 1)}* `);
  }
  if (text.includes(' =') && text.includes('![')) {
    text = text.replace(IMAGE_SIZE, '$1 "=$2")');
  }
  if (text.includes('://') && /[_*~]/.test(text)) {
    text = shieldUrls(text);
  }
  return text.includes('<') ? repairTags(text) : text;
}

const BARE_URL = /(?<![<"'=\w])https?:\/\/[^\s<>`"]+/g;
const URL_MARKS = /(?<!\\)[*~]|(?<![\p{L}\p{N}_\\])_+|_+(?![\p{L}\p{N}_])/gu;

/** `https://example.org/~a/__init__.py`: marks inside a URL are no emphasis. */
function shieldUrls(source: string): string {
  const blanked = blankCodeSpans(source);
  return source.replace(BARE_URL, (url, offset: number) => {
    const end = url.search(/(?<![*_~)\].,:;!?'])[*_~)\].,:;!?']*$/);
    return blanked.charAt(offset) === ' '
      ? url
      : url.slice(0, end).replace(URL_MARKS, (marks) => marks.replace(/./g, '\\$&')) +
          url.slice(end);
  });
}

function repairTags(source: string): string {
  if (LONE_DECORATION.test(source)) {
    return '';
  }
  const text = blankCodeSpans(source).includes('</br')
    ? source.replace(/<\/br\s*\/?>/gi, '<br>')
    : source;
  const name = TAG_AT_START.exec(text)?.[2]?.toLowerCase();
  // A line that begins with a placeholder such as <n> would make its whole paragraph raw HTML.
  return name === undefined || HTML_NAMES.has(name) ? text : text.replace(/</, '\\<');
}

const MEDIA_WIKI = /^(\*{1,6})[ \t]+(?=\S)/;
const NESTED_WIKI_ITEM = /^\*{2,6}[ \t]+\S/;

/** True where several lines nest by repeated stars and none by indentation. */
function usesMediaWikiBullets(lines: SourceLine[]): boolean {
  const prose = lines.filter((line) => !line.code);
  const nested = prose.filter((line) => NESTED_WIKI_ITEM.test(line.text)).length;
  const indented = prose.filter((line) => /^[ \t]+[-*+][ \t]/.test(line.text)).length;
  return nested >= 2 && nested > indented;
}
