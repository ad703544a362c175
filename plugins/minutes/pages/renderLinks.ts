import {escapeText} from '../charts/escapeText';
import type {Meeting} from '../model/types';
import {REMOVED} from '../reading/masking/createMask';
import type {LinkRef, Problem} from '../reading/types';
import type {LinkedArchive} from './site';

/** What the site adds behind a link. Its class and its tooltip say that it is no part of the text. */
const renderAddition = (before: string, url: string, text: string) =>
  ` <span class="minutes-derived" title="Added by this site, not part of the minutes">(${escapeText(before)} <a href="${escapeText(url)}">${escapeText(text)}</a>)</span>`;

const OUTSIDE = 'rel="nofollow noopener noreferrer"';

/** Attributes of a link, and what the site adds behind it. */
type RenderedLink = {attributes: string; addition: string; problem?: Problem};

function renderLink(
  site: LinkedArchive,
  meeting: Meeting,
  link: LinkRef | undefined,
): RenderedLink {
  if (!link) {
    return {attributes: '', addition: ''};
  }
  const target = site.resolveLink(link.href, meeting);
  if (target.kind === 'page') {
    return {attributes: `href="${escapeText(target.url)}"`, addition: ''};
  }
  if (target.kind === 'elsewhere') {
    const became = site.findPadMinutes(link.href);
    const url = became && `${became.meeting.permalink}#${became.section.anchor}`;
    return {
      attributes: `href="${escapeText(target.url)}" ${OUTSIDE}`,
      addition: became && url ? renderAddition('in the minutes of', url, became.meeting.title) : '',
    };
  }
  if (target.kind === 'removed') {
    return {
      attributes: 'class="minutes-dead"',
      addition: ` <span class="minutes-derived">${REMOVED}</span>`,
    };
  }
  const {nearest, reason, url} = target;
  const problem: Problem = {
    rule: 'dead-link',
    severity: 'warning',
    path: meeting.path,
    line: link.line,
    message: `The link to ${link.href} leads nowhere (${reason}). Correct it or remove it.${nearest ? ` The nearest minutes of that team are ${nearest.path}.` : ''}`,
  };
  const address = url === undefined ? '' : `href="${escapeText(url)}" ${OUTSIDE} `;
  return {
    attributes: `${address}class="minutes-dead" title="${escapeText(`Dead link, as written: ${link.href}`)}"`,
    addition: nearest
      ? renderAddition('no such minutes; nearest:', nearest.permalink, nearest.title)
      : '',
    problem,
  };
}

/** A link's token and what it holds; links do not nest. */
export const LINK = /<minutes-link n="(\d+)">([^]*?)<\/minutes-link>/g;

/** A heading with something added: the addition goes behind it, so that its text stays its own. */
const HEADING = /<(h[1-6])(?=[ >])(?:(?!<\/\1>)[^])*<\/\1>/g;
const ADDITION = / ?<span class="minutes-derived"[^]*?<\/span>/g;

/** The text of the minutes alone. */
export const withoutAdditions = (html: string): string => html.replace(ADDITION, '');

function putAdditionsBehind(heading: string): string {
  const additions = heading.match(ADDITION) ?? [];
  return withoutAdditions(heading) + additions.map((text) => text.trim()).join(' ');
}

/** Puts in where links lead, and behind some what the site adds. */
export function renderLinks(
  site: LinkedArchive,
  meeting: Meeting,
  html: string,
): {html: string; problems: Problem[]} {
  const problems: Problem[] = [];
  let isAdded = false;
  const filled = html.replace(LINK, (_, n: string, content: string) => {
    const link = meeting.parsed.links[Number(n)];
    const {attributes, addition, problem} = renderLink(site, meeting, link);
    if (problem) problems.push(problem);
    isAdded ||= addition !== '';
    return `<a ${attributes}>${content}</a>${addition}`;
  });
  return {
    html: isAdded ? filled.replace(HEADING, putAdditionsBehind) : filled,
    problems,
  };
}
