import type {Meeting, Team} from './types';
import type {ActionItem} from '../reading/types';
import {groupBy} from './groupBy';
import {placeOf, readOrigins} from './itemOrigins';
import {createLikeness, normalizeText} from './likeness';

/** An action item in one meeting. */
export type ActionMention = {meeting: Meeting; item: ActionItem};

/** The same action item from meeting to meeting. */
export type ActionThread = {
  team: string;
  /** `marked` where any of its mentions is. */
  evidence: ActionItem['evidence'];
  /** Oldest first, at least one. */
  mentions: [ActionMention, ...ActionMention[]];
  last: ActionMention;
  /** Days on which it stands in the minutes. */
  days: number;
  /** What its last mention says. */
  state?: ActionItem['state'];
  stateText?: string;
};

/** So many meetings of the team may pass without a mention. */
const WINDOW = 3;
const ALIKE = 0.75;
/** Two items of one meeting are the same only if they say the same. */
const SAME = 0.95;
/** Above so many comparisons for one meeting only equal texts are joined. */
const MOST_COMPARISONS = 40_000;

type Open = {
  mentions: [ActionMention, ...ActionMention[]];
  last: ActionMention;
  day: number;
  days: number;
};

/**
 * Joins the action items of each team to threads: an item goes on with one of the team's last three
 * meetings whose text is at least 75 % alike; one that says where it was raised (`readOrigins`), with
 * the one there, however old. What was done is not taken up again, unless it stands among the items
 * of earlier meetings or names its place; one of those may have been raised in other words. Undated
 * documents are left out.
 * @returns newest last mention first; order within a meeting as there.
 */
export function findActionThreads(teams: readonly Team[]): ActionThread[] {
  return teams.flatMap(threadsOfTeam).sort((a, b) => {
    const [first, second] = [b.last.meeting.date ?? '', a.last.meeting.date ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

function threadsOfTeam(team: Team): ActionThread[] {
  const days = groupBy(
    [...team.meetings].reverse().filter(({date}) => date !== undefined),
    ({date}) => date,
  );
  const likeness = createLikeness();
  const threads: Open[] = [];
  let active: Open[] = [];
  /** Threads by the places of their mentions. */
  const byPlace = new Map<string, Open[]>();
  const addPlace = (thread: Open, {meeting, item}: ActionMention) => {
    const place = placeOf(meeting, item.section);
    const known = byPlace.get(place);
    if (known) known.push(thread);
    else byPlace.set(place, [thread]);
  };
  const goOn = (thread: Open, mention: ActionMention, day: number) => {
    if (day - thread.day > WINDOW) active.push(thread);
    takeUp(thread, mention, day);
    addPlace(thread, mention);
  };
  [...days.values()].forEach((meetings, day) => {
    active = active.filter((thread) => day - thread.day <= WINDOW);
    const mentions = meetings.flatMap((meeting) =>
      meeting.parsed.actionItems.map((item): ActionMention => ({meeting, item})),
    );
    const origins = new Map(meetings.flatMap((meeting) => [...readOrigins(meeting)]));
    const most = Math.floor(MOST_COMPARISONS / mentions.length);
    const namedBy = ({item}: ActionMention) =>
      (byPlace.get(origins.get(item) ?? '') ?? []).slice(0, most);
    const tooMany = mentions.length * (active.length + mentions.length) > MOST_COMPARISONS;
    const byText: Map<string, Open[]> = groupBy(tooMany ? active : [], ({last}) =>
      normalizeText(last.item.text),
    );
    const amongOf = ({item}: ActionMention) =>
      tooMany ? (byText.get(normalizeText(item.text)) ?? []) : active;
    const left = mentions.filter((mention) => {
      const known =
        findRaised(namedBy(mention), mention.item, likeness) ??
        findThread(amongOf(mention), mention.item, day, likeness);
      if (known) goOn(known, mention, day);
      return !known;
    });
    for (const mention of left) {
      const known =
        findThread(amongOf(mention), mention.item, day, likeness) ??
        (tooMany ? undefined : findFirstWording(active, mention, left, day, likeness));
      if (known) {
        goOn(known, mention, day);
      } else {
        const thread: Open = {mentions: [mention], last: mention, day, days: 1};
        threads.push(thread);
        active.push(thread);
        addPlace(thread, mention);
        const text = tooMany ? normalizeText(mention.item.text) : '';
        byText.set(text, [...(byText.get(text) ?? []), thread].slice(-WINDOW));
      }
    }
  });
  return threads.map((thread) => close(thread, team.slug));
}

/** The most alike of the threads at the place that an item names, by their first or last words. */
function findRaised(
  threads: readonly Open[],
  {text}: ActionItem,
  likeness: ReturnType<typeof createLikeness>,
): Open | undefined {
  const rated = threads.map((thread) => {
    const mentions = [thread.last, thread.mentions[0]];
    const alike = Math.max(...mentions.map(({item}) => likeness(item.text, text, ALIKE)));
    return {thread, alike};
  });
  return rated.filter(({alike}) => alike >= ALIKE).sort((a, b) => b.alike - a.alike)[0]?.thread;
}

/** The thread that an item goes on with: the most alike one. */
function findThread(
  threads: readonly Open[],
  item: ActionItem,
  day: number,
  likeness: ReturnType<typeof createLikeness>,
): Open | undefined {
  let best: Open | undefined;
  let highest = 0;
  for (const thread of threads) {
    const isOver = thread.last.item.state === 'done' && !item.carried;
    const least = Math.max(thread.day === day ? SAME : ALIKE, highest);
    const alike = isOver ? 0 : likeness(thread.last.item.text, item.text, least);
    if (alike >= least && alike > highest) {
      best = thread;
      highest = alike;
    }
    if (highest === 1) break;
  }
  return best;
}

function takeUp(thread: Open, mention: ActionMention, day: number): void {
  thread.days += thread.day === day ? 0 : 1;
  thread.mentions.push(mention);
  thread.last = mention;
  thread.day = day;
}

/**
 * Where a carried item was raised in other words: its owner's item of the meeting before, not taken
 * up otherwise, that is as much alike with its parent or heading added; else the only one that is
 * left, where the carried one is the only one left too.
 * @param left items of this day that no thread goes on with.
 */
function findFirstWording(
  active: readonly Open[],
  {item}: ActionMention,
  left: readonly ActionMention[],
  day: number,
  likeness: ReturnType<typeof createLikeness>,
): Open | undefined {
  if (!item.carried) return undefined;
  const isOwned = ({owners}: ActionItem) => owners.some((owner) => item.owners.includes(owner));
  const free = active.filter(
    ({last, day: then}) => then === day - 1 && last.item.state !== 'done' && isOwned(last.item),
  );
  const whole = free.find(({last}) =>
    wholeTexts(last).some((text) => likeness(text, item.text, ALIKE) >= ALIKE),
  );
  const rivals = left.filter(({item: other}) => other.carried && isOwned(other));
  return whole ?? (free.length === 1 && rivals.length === 1 ? free[0] : undefined);
}

/** An item with what it lies below: its parent, its heading, both. */
function wholeTexts({meeting, item}: ActionMention): string[] {
  const heading = meeting.parsed.sections[item.section]?.heading ?? '';
  const parent = item.context?.at(-1) ?? '';
  return [`${parent} ${item.text}`, `${heading} ${item.text}`, `${heading} ${parent} ${item.text}`];
}

function close({mentions, last, days}: Open, team: string): ActionThread {
  const {state, stateText} = last.item;
  return {
    team,
    evidence: mentions.some(({item}) => item.evidence === 'marked') ? 'marked' : 'probable',
    mentions,
    last,
    days,
    ...(state && {state}),
    ...(stateText && {stateText}),
  };
}
