import {countEach} from '../model/groupBy';
import type {ActionThread} from '../model/actionThreads';
import type {ActionWords} from '../reading/meeting/actionWords';
import {createItemLabels, type ItemLabels} from '../reading/meeting/itemLabels';
import type {Meeting} from '../model/types';
import type {Section} from '../reading/types';
import {htmlToMarkdown} from './htmlToMarkdown';
import type {LineView, MarkdownLine, NextPage} from './types';

type Matters = Pick<
  NextPage,
  'putOff' | 'pending' | 'references' | 'meetings' | 'olderActions' | 'allActions'
>;

/** An action item, and the HTML of its last mention with links in place. */
export type OpenItem = {thread: ActionThread; html: string};

/** A heading of the last meeting that most of a team's meetings have. */
export type OwnHeading = {
  level: number;
  text: string;
  /** In the file of the last meeting. */
  line: number;
  /** Over items of earlier meetings. */
  carried: boolean;
  agenda: boolean;
};

/**
 * The next meeting's minutes to begin with, as Markdown under the team's own headings: those that
 * come back in most of its last meetings, as the last one writes them. Open action items stand under
 * its heading for items of earlier meetings, where it has one.
 * @param items that are open.
 * @param meetings the team's last ones, newest first.
 * @param words by which the community names a list of earlier items.
 */
export function toNextMarkdown(
  matters: Matters,
  items: readonly OpenItem[],
  meetings: readonly Meeting[],
  words: ActionWords,
): MarkdownLine[] {
  const headings = getOwnHeadings(meetings, createItemLabels(words));
  const level = headings.find(({agenda}) => agenda)?.level ?? headings[0]?.level ?? 2;
  const heading = (text: string, depth = level + 1): MarkdownLine => ({
    text: `${'#'.repeat(Math.min(6, depth))} ${text}`,
  });
  const actions = [...items.flatMap(toActionLines), ...toOlderNote(matters)];
  const rest: MarkdownLine[][] = [
    toSection(heading('Put off'), matters.putOff.map(toLine)),
    toSection(heading('Decisions still to be taken'), matters.pending.map(toLine)),
    toSection(
      heading('Referred to last time'),
      matters.references.map(({label, url}) => ({text: `- ${url ? `[${label}](${url})` : label}`})),
    ),
  ];
  const hasOwn = headings.some(({carried}) => carried);
  const lines: MarkdownLine[] = [];
  let placed = false;
  for (const own of headings) {
    lines.push(heading(own.text, own.level), {text: ''});
    if (own.carried) lines.push(...actions, {text: ''});
    if (own.agenda && !placed) {
      placed = true;
      lines.push(...rest.flat());
    }
  }
  const openItems = hasOwn ? [] : toSection(heading('Open action items'), actions);
  return [...lines, ...openItems, ...(placed ? [] : rest.flat())];
}

/** Headings of most of the last meetings, in the order and the words of the last one. */
export function getOwnHeadings(meetings: readonly Meeting[], labels: ItemLabels): OwnHeading[] {
  const counts = new Map(
    countEach(meetings.flatMap(({parsed}) => [...new Set(parsed.sections.map(toKey))])),
  );
  const seen = new Set<string>();
  return (meetings[0]?.parsed.sections ?? []).flatMap((section): OwnHeading[] => {
    const {heading, level, role, startLine} = section;
    const key = toKey(section);
    const often = (counts.get(key) ?? 0) * 2 > meetings.length && meetings.length > 1;
    const carried = labels.isCarried(heading);
    if (level === 0 || role === 'title' || seen.has(key) || !(often || carried)) return [];
    seen.add(key);
    return [{level, text: heading, line: startLine, carried, agenda: role === 'agenda'}];
  });
}

/** Words of a heading; one over participants or an agenda is the same however it is worded. */
const toKey = ({heading, role}: Section) =>
  role === 'participants' || role === 'agenda'
    ? role
    : heading
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();

const toSection = (heading: MarkdownLine, lines: MarkdownLine[]): MarkdownLine[] =>
  lines.length === 0 ? [] : [heading, {text: ''}, ...lines, {text: ''}];

/** Its last mention whole, with what is nested in it, and the section in which it was raised. */
function toActionLines({thread, html}: OpenItem): MarkdownLine[] {
  const [{meeting, item}] = thread.mentions;
  const anchor = meeting.parsed.sections[item.section]?.anchor ?? '';
  const link = {label: meeting.date ?? '', permalink: withAnchor(meeting.permalink, anchor)};
  const whole = htmlToMarkdown(`<ul><li>${html}</li></ul>`)
    // Its first words in one line, for the link stands behind them.
    .replace(/^(?:.*\\\n *)+/, (words) => words.replace(/\\\n */g, ' '));
  return whole.split('\n').map((text, at) => (at === 0 ? {text, link} : {text}));
}

/** That there are more than those of the last meetings. */
const toOlderNote = ({olderActions, allActions}: Matters): MarkdownLine[] =>
  olderActions === 0
    ? []
    : [
        {text: ''},
        {
          text: `Older open action items: ${olderActions}`,
          link: {label: 'all', permalink: allActions},
        },
      ];

const withAnchor = (permalink: string, anchor: string) =>
  permalink + (anchor === '' ? '' : `#${anchor}`);

function toLine({meeting, headings, anchor, text}: LineView): MarkdownLine {
  const place = headings.at(-1);
  const words = place === undefined || place === text ? text : `${place}: ${text}`;
  return {
    text: `- ${toOneLine(words)}`,
    link: {
      label: meeting.date ?? meeting.title,
      permalink: withAnchor(meeting.permalink, anchor),
    },
  };
}

/** Line breaks would end the list item; an angle bracket would begin HTML. */
const toOneLine = (text: string) => text.replace(/\s+/g, ' ').replace(/</g, '\\<');
