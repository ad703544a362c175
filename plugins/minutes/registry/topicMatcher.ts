import type {ParsedMinutes} from '../reading/types';
import type {TopicEntry, TopicHit} from './types';
import {type AliasMatch, createAliasFinder} from './findAliases';

/** Host of a web address: docs.example.org stands in links to every page there. */
const HOST = /\bhttps?:\/\/[^\s/?#<>"')\]]*/gi;

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
        for (const match of findOutsideHosts(find, text)) {
          const {slug, weak, start, end} = match;
          hits.push({slug, section: index, line, inHeading, text: text.slice(start, end), weak});
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

function findOutsideHosts(find: (text: string) => AliasMatch[], text: string): AliasMatch[] {
  const matches = find(text);
  if (matches.length === 0 || !/https?:/i.test(text)) return matches;
  const hosts = [...text.matchAll(HOST)];
  let next = 0;
  return matches.filter(({start}) => {
    let host = hosts[next];
    while (host && host.index + host[0].length <= start) host = hosts[++next];
    return !host || start < host.index;
  });
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
    return findOutsideHosts(find, href).flatMap(({slug, weak, start, end}): WeakHit[] => {
      const key = `${line} ${slug}`;
      if (named.has(key)) return [];
      named.add(key);
      const inHeading = false;
      return [{slug, section, line, inHeading, text: href.slice(start, end), weak}];
    });
  });
}
