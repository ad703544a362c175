import type {ParsedMinutes} from '../reading/types';
import type {TopicEntry, TopicHit} from './types';
import {type AliasMatch, createAliasFinder} from './findAliases';
import {findAsides} from './findAsides';

/**
 * What in a web address does not say what it is about: the host, which stands in links to every page
 * there; on GitHub and its like also the owner of a repository and the branch; and the query.
 */
const ADDRESS =
  /\b(https?:\/\/(?:[\w.-]*(?:github|gitlab|codeberg|opendev)[\w.-]*\/[^\s/?#<>"')\]]*|[^\s/?#<>"')\]]*))([^\s?<>"')\]]*)(\?[^\s#<>"')\]]*)?/gi;
const BRANCH = /\/(?:blob|tree|raw|edit|blame|commits?)\/[^/#]*/;

type WeakHit = TopicHit & {weak: boolean};

/**
 * Makes the function that finds topics in minutes: in headings, text and the targets of links, never
 * among participants or in front matter. How aliases match is told in `topics.schema.json`.
 */
export function createTopicMatcher(topics: TopicEntry[]): (parsed: ParsedMinutes) => TopicHit[] {
  const find = createAliasFinder(topics);
  return (parsed) => {
    const hits: WeakHit[] = [];
    parsed.sections.forEach((section, index) => {
      if (section.role === 'participants') return;
      const search = (text: string, line: number, inHeading: boolean) => {
        const matches = findOutsideHosts(find, text);
        if (matches.length === 0) return;
        const isAside = findAsides(text, inHeading);
        for (const {slug, weak, start, end} of matches) {
          const words = text.slice(start, end);
          const aside = isAside(start) && {aside: true as const};
          hits.push({slug, section: index, line, inHeading, text: words, weak, ...aside});
        }
      };
      search(section.heading, section.startLine, true);
      for (const {text, line} of section.lines) search(text, line, false);
    });
    hits.push(...linkHits(parsed, find, hits));
    const strong = new Set(hits.filter(({weak}) => !weak).map(({slug}) => slug));
    return hits
      .filter(({slug, weak, inHeading}) => !weak || inHeading || strong.has(slug))
      .sort((a, b) => a.section - b.section || a.line - b.line)
      .map(({weak: _, ...hit}) => hit);
  };
}

/** As many signs that no spelling has. */
const blank = (text = '') => '\0'.repeat(text.length);

function findOutsideHosts(find: (text: string) => AliasMatch[], text: string): AliasMatch[] {
  if (!/https?:/i.test(text)) return find(text);
  return find(
    text.replace(
      ADDRESS,
      (_, host: string, path: string, query?: string) =>
        blank(host) + path.replace(BRANCH, blank) + blank(query),
    ),
  );
}

/**
 * Topics that only the target of a link names, such as a repository. A link whose text is its
 * target was searched as text; a topic that its line names already is not counted again.
 */
function linkHits(
  parsed: ParsedMinutes,
  find: (text: string) => AliasMatch[],
  hits: WeakHit[],
): WeakHit[] {
  const named = new Set(hits.map(({slug, line}) => `${line} ${slug}`));
  return parsed.links.flatMap(({href, line, section, text}) => {
    if (href === text || parsed.sections[section]?.role === 'participants') return [];
    const isAside = findAsides(href, false);
    return findOutsideHosts(find, href).flatMap(({slug, weak, start, end}): WeakHit[] => {
      const key = `${line} ${slug}`;
      if (named.has(key)) return [];
      named.add(key);
      const inHeading = false;
      const words = href.slice(start, end);
      const aside = isAside(start) && {aside: true as const};
      return [{slug, section, line, inHeading, text: words, weak, ...aside}];
    });
  });
}
