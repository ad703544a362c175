import {escapeText} from '../charts/escapeText';
import type {Meeting} from '../model/types';
import type {ImageRef, Section} from '../reading/types';
import {renderLinks, withoutAdditions} from './renderLinks';
import type {Site} from './site';

/** @param linked true where the writer made the image a link: then it gets no link of its own. */
function renderImage(
  site: Site,
  meeting: Meeting,
  image: ImageRef | undefined,
  linked: boolean,
): string {
  if (!image) {
    return '';
  }
  const attachment = site.findImage(image.src, meeting);
  const alt = escapeText(image.alt);
  if (!attachment) {
    site.problems.push({
      rule: 'image-missing',
      severity: 'warning',
      path: meeting.path,
      line: image.line,
      message: `The image ${image.src} is not in the archive. Put the file beside the minutes, under the same name.`,
    });
    const target = site.resolveLink(image.src, meeting);
    const name = escapeText(image.src);
    const url = target.kind === 'page' ? undefined : target.url;
    const link =
      url !== undefined && !linked
        ? `<a href="${escapeText(url)}" rel="nofollow noopener noreferrer">${name}</a>`
        : name;
    return `<span class="minutes-missing">Image not in the archive: ${alt ? `${alt}, ` : ''}${link}</span>`;
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
  return linked
    ? picture
    : `<a class="minutes-image" href="${escapeText(attachment.originalUrl)}" aria-label="${label}, full size">${picture}</a>`;
}

/** A section stands on its meeting's page and on those of its topics, but is rendered once. */
const rendered = new WeakMap<Meeting, Map<Section, string>>();

/** HTML of a section with its links and images in place. Problems go to `site.problems`, once. */
export function renderSection(site: Site, meeting: Meeting, section: Section): string {
  const known = rendered.get(meeting) ?? new Map<Section, string>();
  const html = known.get(section) ?? fillIn(site, meeting, section);
  rendered.set(meeting, known.set(section, html));
  return html;
}

/**
 * HTML of a part of a section (a decision, an action item) with its links and images in place, and
 * nothing added: it is cited. The section tells of problems; here they would be told twice.
 */
export function renderPart(site: Site, meeting: Meeting, part: {html: string}): string {
  return withoutAdditions(fillIn({...site, problems: []}, meeting, part));
}

function fillIn(site: Site, meeting: Meeting, section: {html: string}): string {
  const {images} = meeting.parsed;
  const renderImages = (html: string, linked: boolean) =>
    html.replace(/<minutes-image n="(\d+)"><\/minutes-image>/g, (_, n: string) =>
      renderImage(site, meeting, images[Number(n)], linked),
    );
  const withImages = section.html.replace(/<a [^>]*>(?:(?!<\/a>)[^])*<\/a>/g, (link) =>
    renderImages(link, true),
  );
  return renderLinks(site, meeting, renderImages(withImages, false));
}

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
  return html
    .replace(/<(\/?)h([1-6])(?=[ >])/g, (_, slash: string, level: string) => {
      const shifted = Math.max(4, Math.min(6, Number(level) - first + 4));
      return `<${slash}h${shifted}`;
    })
    .replace(/ id="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replace(/ href="#([^"]*)"/g, ` href="${permalink}#$1"`);
}
