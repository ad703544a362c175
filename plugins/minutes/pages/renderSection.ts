import {escapeText} from '../charts/escapeText';
import type {Meeting} from '../model/types';
import {REMOVED} from '../reading/masking/createMask';
import type {ImageRef, Problem, Section} from '../reading/types';
import {closeFolds} from './closeFolds';
import {LINK, renderLinks, withoutAdditions} from './renderLinks';
import type {LinkedArchive, Rendered} from './site';

/** @param linked true where the writer made the image a link: then it gets no link of its own. */
function renderImage(
  site: LinkedArchive,
  meeting: Meeting,
  image: ImageRef | undefined,
  linked: boolean,
): {html: string; problem?: Problem} {
  if (!image) {
    return {html: ''};
  }
  const attachment = site.findImage(image.src, meeting);
  const alt = escapeText(image.alt);
  const target = attachment ? undefined : site.resolveLink(image.src, meeting);
  if (target?.kind === 'removed') {
    return {html: `<span class="minutes-missing">${REMOVED}</span>`};
  }
  if (!attachment) {
    const problem: Problem = {
      rule: 'image-missing',
      severity: 'warning',
      path: meeting.path,
      line: image.line,
      message: `The image ${image.src} is not in the archive. Put the file beside the minutes, under the same name.`,
    };
    const name = escapeText(image.src);
    const url = target?.kind === 'page' ? undefined : target?.url;
    const link =
      url !== undefined && !linked
        ? `<a href="${escapeText(url)}" rel="nofollow noopener noreferrer">${name}</a>`
        : name;
    return {
      html: `<span class="minutes-missing">Image not in the archive: ${alt ? `${alt}, ` : ''}${link}</span>`,
      problem,
    };
  }
  // What the writer asked for, as far as the picture goes, and never distorted.
  const scale = Math.min(
    1,
    (image.width ?? Infinity) / (attachment.width ?? Infinity) || 1,
    (image.height ?? Infinity) / (attachment.height ?? Infinity) || 1,
  );
  const size =
    attachment.width && attachment.height
      ? ` width="${Math.round(attachment.width * scale)}" height="${Math.round(attachment.height * scale)}"`
      : '';
  const label = alt || 'Image without a description';
  const picture = `<img src="${escapeText(attachment.displayUrl)}" alt="${alt}"${size} loading="lazy" decoding="async">`;
  const html = linked
    ? picture
    : `<a class="minutes-image" href="${escapeText(attachment.originalUrl)}" aria-label="${label}, full size">${picture}</a>`;
  return {html};
}

/**
 * Renders every section of the archive: a section stands on its meeting's page and on those of its
 * topics, but is rendered, and its problems are told, once.
 */
export function renderArchive(site: LinkedArchive): Rendered {
  const problems: Problem[] = [];
  const rendered = new Map<string, Map<Section, string>>();
  for (const meeting of site.meetings) {
    const sections = new Map<Section, string>();
    for (const section of meeting.parsed.sections) {
      const {html, problems: found} = fillIn(site, meeting, section);
      sections.set(section, html);
      problems.push(...found);
    }
    rendered.set(meeting.path, sections);
  }
  return {getHtml: (meeting, section) => rendered.get(meeting.path)?.get(section) ?? '', problems};
}

/**
 * HTML of a part of a section (a decision, an action item) with its links and images in place, and
 * nothing added: it is cited. What is wrong with it is told of the section.
 */
export function renderPart(site: LinkedArchive, meeting: Meeting, part: {html: string}): string {
  return withoutAdditions(closeFolds(fillIn(site, meeting, part).html));
}

function fillIn(
  site: LinkedArchive,
  meeting: Meeting,
  part: {html: string},
): {html: string; problems: Problem[]} {
  const {images} = meeting.parsed;
  const problems: Problem[] = [];
  const renderImages = (text: string, linked: boolean) =>
    text.replace(/<minutes-image n="(\d+)"><\/minutes-image>/g, (_, n: string) => {
      const {html, problem} = renderImage(site, meeting, images[Number(n)], linked);
      if (problem) problems.push(problem);
      return html;
    });
  const withImages = part.html.replace(LINK, (link) => renderImages(link, true));
  const {html, problems: dead} = renderLinks(site, meeting, renderImages(withImages, false));
  return {html, problems: [...problems, ...dead]};
}

const MARK = /<minutes-decision n="\d+"><\/minutes-decision>/g;

/** HTML of sections without the tokens of decisions, for pages that don't mark them. */
export const withoutMarks = (html: string): string => html.replace(MARK, '');

/** The section and all sections below it, in order. */
export function getSubtree(sections: readonly Section[], index: number): Section[] {
  const inside = new Set([index]);
  return sections.filter((section, i) => {
    if (i !== index && !inside.has(section.parent)) {
      return false;
    }
    inside.add(i);
    return true;
  });
}

/**
 * A section as an excerpt: the same text, but ids that are unique on the page that shows it,
 * heading links that lead to the minutes, and headings from level 4 down.
 */
export function toExcerptHtml(html: string, prefix: string, permalink: string): string {
  const first = Number(/<h([1-6])[ >]/.exec(html)?.[1] ?? 4);
  return withoutMarks(html)
    .replace(/<(\/?)h([1-6])(?=[ >])/g, (_, slash: string, level: string) => {
      const shifted = Math.max(4, Math.min(6, Number(level) - first + 4));
      return `<${slash}h${shifted}`;
    })
    .replace(/ id="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replace(/ href="#([^"]*)"/g, ` href="${permalink.replace(/#.*/, '')}#$1"`);
}
