import type {MarkdownLine} from 'docusaurus-plugin-minutes/client';

/**
 * Lines → Markdown, with links that work outside the site.
 * @param url of the site, without trailing slash.
 */
export function toMarkdown(lines: readonly MarkdownLine[], url: string): string {
  return lines
    .map(({text, link}) => (link ? `${text} ([${link.label}](${link.permalink}))` : text))
    .join('\n')
    .replace(/(?<!\\)\]\(\/(?!\/)/g, `](${url}/`)
    .trim();
}
