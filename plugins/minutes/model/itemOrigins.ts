import type {ActionItem} from '../reading/types';
import type {Meeting} from './types';

/** So that addresses of the archive can be resolved as browsers do it. */
const ROOT = 'https://archive.invalid/';

/** The place of a section in the archive, in one spelling. */
export function placeOf({path, parsed}: Meeting, section: number): string {
  return toPlace(`#${parsed.sections[section]?.anchor ?? ''}`, path);
}

/**
 * The items of a meeting that say where they were raised, each with that place: in a line right
 * below it that is "from [2024-02-14](20240214.md#disks)", as `minutes new` writes it.
 */
export function readOrigins({path, parsed}: Meeting): Map<ActionItem, string> {
  const {sections, links, actionItems} = parsed;
  const origins = new Map<ActionItem, string>();
  if (actionItems.length === 0 || links.length === 0) return origins;
  const textOf = new Map(sections.flatMap(({lines}) => lines.map(({line, text}) => [line, text])));
  const from = links
    .filter(({line, text}) => textOf.get(line) === `from ${text}`)
    .sort((a, b) => a.line - b.line);
  // The items that hold the line, the innermost one last.
  let around: ActionItem[] = [];
  let next = 0;
  for (const {line, href} of from) {
    for (let item = actionItems[next]; item && item.line < line; item = actionItems[next]) {
      around.push(item);
      next += 1;
    }
    around = around.filter(({endLine}) => endLine >= line);
    const own = around.at(-1);
    if (own) origins.set(own, toPlace(href, path));
  }
  return origins;
}

/** '' for what is no address. */
function toPlace(href: string, path: string): string {
  const base = ROOT + encodeURI(path);
  if (!URL.canParse(href, base)) return '';
  const {origin, pathname, hash} = new URL(href, base);
  return `${origin}${pathname}${hash}`;
}
