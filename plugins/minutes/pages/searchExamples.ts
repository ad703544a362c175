import {countEach} from '../model/groupBy';
import {getYear} from './refs';
import type {Site} from './site';

/**
 * Up to three queries to begin with, each of another kind: words, decisions of a team, a topic in a
 * year. Made from what the archive has most of, so that each finds something.
 */
export function toSearchExamples({topics, decisions}: Site): string[] {
  const frequent = [...topics].sort((a, b) => b.meetings.length - a.meetings.length);
  const [words] = frequent.filter(({meetings}) => meetings.length > 0);
  const stated = decisions.filter(({decision}) => decision.evidence === 'stated');
  const [[team] = []] = countEach(stated.map(({meeting}) => meeting.team));
  const other = frequent.find(({meetings}) => meetings.length > 0 && meetings !== words?.meetings);
  const [[year] = []] = countEach((other?.meetings ?? []).map(({meeting}) => getYear(meeting)));
  return [
    words ? [words.entry.name] : [],
    team ? [`is:decision team:${team}`] : [],
    other && year ? [`topic:${other.entry.slug} on:${year}`] : [],
  ].flat();
}
