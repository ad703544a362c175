import type {ParsedMinutes, Place, Section} from '../reading/types';
import type {Meeting} from './types';

/** A heading that says which occasion is told of, not what of: "Results from the hackathon". */
const OCCASION = /\b(?:results?|notes|report|learnings|feedback) (?:of|from)\b|\brecap\b/iu;

/**
 * Its section, and those whose headings it lies below. A title says whose minutes they are: that is
 * the one heading above all others, too.
 */
function headingsOver({sections}: ParsedMinutes, {section}: Place): Set<number> {
  const isTitle = ({level}: Section) =>
    level === 1 && sections.filter((other) => other.level === 1).length === 1;
  const over = new Set<number>();
  for (let i = section; i >= 0; i = sections[i]?.parent ?? -1) {
    const found = sections[i];
    if (found?.role === 'content' && !isTitle(found) && !OCCASION.test(found.heading)) over.add(i);
  }
  return over;
}

/** "Decision:", "Consensus": only what is nested below says what of. */
function isLabel(text: string): boolean {
  const own = text.split('\n', 1)[0] ?? '';
  return /:\W*$/u.test(own) || (own.match(/[\p{L}\p{N}]+/gu) ?? []).length < 4;
}

/**
 * What a decision or an action item is about: the topics (slugs) that its own item names, the items
 * above it, and the headings above those; never what these name in passing only, nor what the
 * series of events is called that the minutes are of: that is the occasion. Of what is nested in
 * it the first line counts where the item is a label only and, where nothing else names a topic, all;
 * else that gives reasons and details. What its section says elsewhere is another matter.
 */
export function topicsOfItem(meeting: Meeting, item: Place & {text: string}): string[] {
  const {line, endLine, section} = item;
  if (!isLabel(item.text)) return topicsUpTo(meeting, item, line);
  const lines = meeting.parsed.sections[section]?.lines ?? [];
  const first = lines.find((nested) => nested.line > line && nested.line <= endLine);
  const found = topicsUpTo(meeting, item, first?.line ?? line);
  return found.length > 0 ? found : topicsUpTo(meeting, item, endLine);
}

/** Topics of the headings and items above an item, and of its own lines up to the one given. */
function topicsUpTo({parsed, topics, occasion = []}: Meeting, item: Place, last: number): string[] {
  const over = headingsOver(parsed, item);
  const above = new Set(item.above);
  const isOf = (line: number) => (line >= item.line && line <= last) || above.has(line);
  return topics
    .filter(({slug}) => !occasion.includes(slug))
    .filter(({sections}) =>
      sections.some(({section, heading, lines, asides}) => {
        const passing = new Set(asides);
        const isNamed = (line: number) => !passing.has(line);
        return (
          (heading && over.has(section) && isNamed(parsed.sections[section]?.startLine ?? 0)) ||
          (section === item.section && lines.some((line) => isOf(line) && isNamed(line)))
        );
      }),
    )
    .map(({slug}) => slug);
}

/** Topics that only share the section with a decision or an action item. */
export function topicsNearItem(meeting: Meeting, item: Place & {text: string}): string[] {
  const own = new Set(topicsOfItem(meeting, item));
  return meeting.topics
    .filter(
      ({slug, sections}) =>
        !own.has(slug) && sections.some(({section}) => section === item.section),
    )
    .map(({slug}) => slug);
}
