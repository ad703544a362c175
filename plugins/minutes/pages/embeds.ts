import type {ReferenceEntry} from '../model/types';
import {countEach} from '../model/groupBy';
import {toStandardNumber} from '../reading/meeting/standardNames';
import {type ListKind, LISTS, toWhole} from './embedLists';
import {getLine, toLineage} from './lineage';
import {toMentions} from './referencePages';
import {toReferenceRef} from './referenceRefs';
import {getYear, toLicenseInfo, toTeamRef} from './refs';
import type {Site} from './site';
import {getSpan} from './teamPage';
import type {Embed, ReferenceRef} from './types';

/** What an element on a page says: names and values of its properties. */
export type EmbedProps = Readonly<Record<string, string>>;

/** What an element is to show; where something is wrong with it, what, what is allowed, the mend. */
export type EmbedAnswer = {embed: Embed; problem?: string};

type Build = (site: Site, props: EmbedProps) => EmbedAnswer;

const LIMIT = 5;
const MOST = 100;
/** As the issue or the standard would be written in minutes. */
const REFERENCE = /^(?:(?:[\w.-]+\/){0,2}[\w.-]+#\d+|scs-\d{4}(?:-v\d+)?)$/i;

const missing = (name: string, problem?: string): EmbedAnswer => ({
  embed: {kind: 'missing', name},
  ...(problem !== undefined && {problem}),
});

/** What can be put into pages of the site, by the name of its component. */
const EMBEDS: Readonly<Record<string, {props: readonly string[]; build: Build}>> = {
  MinutesList: {props: ['topic', 'team', 'kind', 'limit'], build: toList},
  DiscussedIn: {props: ['reference', 'limit'], build: toDiscussed},
  TeamHistory: {props: ['team'], build: toTeamHistory},
};

/** Names of the components. */
export const EMBED_NAMES: readonly string[] = Object.keys(EMBEDS);

/**
 * The data of an element, such as `<MinutesList topic="lbaas" limit={3} />`. Holds what the element
 * shows, masked as on the pages themselves, and nothing else.
 * @param name one of `EMBED_NAMES`.
 */
export function toEmbed(site: Site, name: string, props: EmbedProps): EmbedAnswer {
  const kind = EMBEDS[name];
  if (!kind) return missing(name, `There is no <${name}>; there are ${EMBED_NAMES.join(', ')}.`);
  const faults = findFaults(name, kind.props, props);
  return faults.length > 0 ? missing(name, faults.join(' ')) : kind.build(site, props);
}

/** What is wrong with properties whatever the minutes hold, all of it at once. */
function findFaults(name: string, known: readonly string[], props: EmbedProps): string[] {
  const allowed = [...known, 'instance'];
  const unknown = Object.keys(props).filter((key) => !allowed.includes(key));
  const {limit, kind} = props;
  const isLimit = limit === undefined || (/^[1-9]\d*$/.test(limit) && Number(limit) <= MOST);
  const isKind = kind === undefined || !known.includes('kind') || Object.hasOwn(LISTS, kind);
  return [
    ...unknown.map(
      (key) => `<${name}> has no property "${key}". Allowed are ${allowed.join(', ')}.`,
    ),
    ...(isLimit ? [] : [`limit is "${limit}". Write a number from 1 to ${MOST}: limit={5}.`]),
    ...(isKind ? [] : [`kind is "${kind}". Allowed are meeting, decision and action.`]),
  ];
}

/** Names that a message has room for. */
const NAMED = 12;

/** Says which names there are, first those that may be meant. */
function toUnknown(what: 'team' | 'topic', name: string, known: readonly string[]): EmbedAnswer {
  if (known.length === 0) {
    return missing(
      name,
      `The minutes have no ${what} "${name}", for they have no ${what}s yet: there is no ${what}s.yml, or nothing in it is found in them. Write one, or take the element out.`,
    );
  }
  const isNear = (slug: string) => slug.startsWith(name.slice(0, 2).toLowerCase());
  const sorted = [...known.filter(isNear), ...known.filter((slug) => !isNear(slug))];
  const more = known.length > NAMED ? ` and ${known.length - NAMED} others` : '';
  return missing(
    name,
    `The minutes have no ${what} "${name}". Write it as in the address of its page; there are ${sorted.slice(0, NAMED).join(', ')}${more}.`,
  );
}

const getLimit = ({limit}: EmbedProps): number => (limit === undefined ? LIMIT : Number(limit));

function toList(site: Site, props: EmbedProps): EmbedAnswer {
  const {topic: topicSlug, team: teamSlug} = props;
  const topic = topicSlug === undefined ? undefined : site.topicOf.get(topicSlug);
  const team = teamSlug === undefined ? undefined : site.teamOf.get(teamSlug);
  if (topicSlug !== undefined && !topic) {
    return toUnknown('topic', topicSlug, [...site.topicOf.keys()]);
  }
  if (teamSlug !== undefined && !team) {
    return toUnknown('team', teamSlug, [...site.teamOf.keys()]);
  }
  const data = LISTS[(props.kind ?? 'meeting') as ListKind](site, topic, team, getLimit(props));
  return {embed: {...data, ...toLicenseInfo(site)}};
}

function findReference(site: Site, name: string): ReferenceEntry | undefined {
  const wanted = /^scs-/i.test(name) ? toStandardNumber(name.toLowerCase()) : name.toLowerCase();
  return site.references.find(
    (entry) =>
      entry.id.toLowerCase() === wanted ||
      toReferenceRef(site, entry).label.toLowerCase() === wanted,
  );
}

function toDiscussed(site: Site, props: EmbedProps): EmbedAnswer {
  const {reference: name = ''} = props;
  if (!REFERENCE.test(name)) {
    return missing(
      name,
      `reference is "${name}". Write it as standards#1020, owner/repository#12 or scs-0104.`,
    );
  }
  const entry = findReference(site, name);
  // An issue that no minutes name is nothing to mend.
  if (!entry) return missing(name);
  const limit = getLimit(props);
  const reference: ReferenceRef = toReferenceRef(site, entry);
  const {permalink} = reference;
  const count = entry.mentions.length;
  return {
    embed: {
      kind: 'reference',
      html: {},
      reference,
      mentions: toMentions(site, entry).slice(0, limit),
      ...(permalink === undefined ? {count} : toWhole(count, limit, permalink)),
      ...toLicenseInfo(site),
    },
  };
}

function toTeamHistory(site: Site, {team: slug = ''}: EmbedProps): EmbedAnswer {
  const team = site.teamOf.get(slug);
  if (!team) return toUnknown('team', slug, [...site.teamOf.keys()]);
  const years = team.meetings.map(getYear).filter((year) => year !== '');
  return {
    embed: {
      kind: 'team',
      html: {},
      team: toTeamRef(team),
      ...getSpan(team.meetings),
      lineage: toLineage(site, getLine(site, team)),
      years: countEach(years)
        .map(([year, meetings]) => ({year, meetings}))
        .sort((a, b) => b.year.localeCompare(a.year)),
      count: team.meetings.length,
      ...toLicenseInfo(site),
    },
  };
}
