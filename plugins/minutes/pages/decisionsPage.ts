import {groupBy} from '../model/groupBy';
import type {Meeting} from '../model/types';
import type {DecisionsPage, FilterOption} from './types';
import {toFeedRef} from './feedAddress';
import {toDecisionView} from './items';
import {getTeam, getYear, toCiteSources} from './refs';
import type {Site} from './site';

/** Values and labels → options with counts, in the order of their labels. */
function toOptions(entries: readonly {value: string; label: string}[]): FilterOption[] {
  return [...groupBy(entries, ({value}) => value)]
    .map(([value, found]) => ({value, label: found[0].label, count: found.length}))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

function toYearOptions(meetings: readonly Meeting[]): FilterOption[] {
  const years = meetings.flatMap((meeting) => getYear(meeting) || []);
  return toOptions(years.map((year) => ({value: year, label: year}))).reverse();
}

/** The page of all decisions. */
export function toDecisionsPage(site: Site): DecisionsPage {
  const html: Record<string, string> = {};
  const found = site.decisions;
  const stated = found.filter(({decision}) => decision.evidence === 'stated');
  return {
    kind: 'decisions',
    home: site.addressOf('home'),
    permalink: site.addressOf('decisions'),
    title: 'Decisions',
    ...toFeedRef(
      site.addressOf('decisions'),
      found.map(({meeting}) => meeting),
    ),
    description: `${stated.length} decisions that the minutes mark as such, with their meetings.`,
    html,
    ...toCiteSources(site),
    decisions: found.map((each, i) => toDecisionView(site, each, html, `decision-${i + 1}`)),
    documents: site.originals.length,
    withDecision: new Set(stated.map(({meeting}) => meeting.path)).size,
    teams: toOptions(
      found.map(({meeting}) => ({
        value: meeting.team,
        label: getTeam(site, meeting).entry.label,
      })),
    ),
    topics: toOptions(
      found.flatMap(({topics}) =>
        topics.map(({entry}) => ({value: entry.slug, label: entry.name})),
      ),
    ),
    years: toYearOptions(found.map(({meeting}) => meeting)),
  };
}
