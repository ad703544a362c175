import type {Meeting, ReferenceEntry} from './types';
import type {Reference} from '../reading/types';

/** What names no matter: numbers and addresses of references, people, marks around them. */
const NOISE =
  /https?:\/\/\S+|[\w./-]{0,100}#\d+|\bscs[-_ ]?\d{4}(?:[-_]?[vw]\d+)?(?:[-\w]{0,40}\.md)?|\([^()]{0,200}@[^()]{0,200}\)|\[[ xX]?\]/gi;
/** Words that say what kind of thing it is, or that one may look there. */
const IDLE = new Set(
  'a an and are as at by comment comments discussion draft epic for from github here in is issue issues it link merged mr new of on open our pr prs pull pulls please request requests review see standard standards story task that the this ticket to update wip with'.split(
    ' ',
  ),
);
const LONGEST = 80;
const SENTENCE =
  /@|\b(?:i|we|is|are|was|were|got|had|has|have|been|needs?|should|will|requested|merged|please|asks?)\b/i;
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const LABEL =
  /^(?:(?:draft|epic|issue|merged|mr|open|pr ?\d*|pull request|review|wip|\d{3,})\b[\s:.-]*)+/i;

/** What remains of a part of a text without marks at its ends and words before a name. */
function toPart(text: string): string {
  const bare = text.replace(EDGES, '').replace(LABEL, '');
  const part = bare.replace(EDGES, '');
  return /\([^()]*$/.test(part) && text.includes(`${part})`) ? `${part})` : part;
}

/**
 * The part of a text that names a matter, whole and as written; undefined where none does, where
 * several do (the reference stands between them), and where it is a sentence on the matter.
 */
function toName(text: string): string | undefined {
  if (text.length > 4 * LONGEST) {
    return undefined;
  }
  const parts = text.replace(/\s+/g, ' ').split(NOISE).map(toPart).filter(isTelling);
  const [name] = parts;
  return parts.length !== 1 || !name || name.length > LONGEST || SENTENCE.test(name)
    ? undefined
    : name;
}

function isTelling(part: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
  return (
    words.filter((word) => !IDLE.has(word) && /\p{L}/u.test(word)).length > 1 && /\s/.test(part)
  );
}

/** What a place calls the reference: the text of its link, or a heading that names nothing else. */
function* toCandidates({parsed}: Meeting, place: Reference): Generator<string> {
  const section = parsed.sections[place.section];
  if (!section || section.role === 'participants') {
    return;
  }
  const isHeading = section.level > 0 && section.startLine === place.line;
  const line = isHeading
    ? section.heading
    : section.lines.findLast((item) => item.line <= place.line)?.text;
  // Only what readers see counts: there what is private is masked. A link to a comment is called what
  // the comment says.
  const link = line?.includes(place.text) ? toName(place.text) : undefined;
  const isOfPlace = ({section: at, line: from}: {section: number; line: number}) =>
    at === place.section && from === place.line;
  if (
    link !== undefined &&
    !parsed.links.some(
      (other) =>
        other.text === place.text && other.href.includes('#') && other.section === place.section,
    )
  ) {
    yield link;
  }
  const heading = isHeading ? toName(section.heading) : undefined;
  if (
    heading !== undefined &&
    heading !== link &&
    [...parsed.references, ...parsed.bareNumbers].filter(isOfPlace).length === 1
  ) {
    yield heading;
  }
}

/**
 * What the minutes call a reference: the words that most meetings have as the text of a link to it or
 * as a heading of its own; of equals the newest. Undefined where there are none. A standard needs two
 * such meetings: what is talked of below its number is often only a part of it.
 */
export function findReferenceName({
  kind,
  mentions,
}: Pick<ReferenceEntry, 'kind' | 'mentions'>): string | undefined {
  const found = new Map<string, {name: string; meetings: number}>();
  for (const {meeting, places} of mentions) {
    const names = new Map(
      places
        .flatMap((place) => [...toCandidates(meeting, place)])
        .map((name) => [name.toLowerCase().replace(/[^\p{L}\d]+/gu, ' '), name] as const),
    );
    for (const [key, name] of names) {
      const known = found.get(key) ?? {name, meetings: 0};
      found.set(key, {...known, meetings: known.meetings + 1});
    }
  }
  const [most] = [...found.values()].sort((a, b) => b.meetings - a.meetings);
  return most && most.meetings >= (kind === 'standard' ? 2 : 1) ? most.name : undefined;
}
