import type {Meeting} from '../../model/types';
import {getTeam} from '../refs';
import type {Site} from '../site';

/** A file beside the pages. */
export type DataFile = {
  /** With base URL. */
  address: string;
  data: object;
};

/** What all data for other programs are made from. */
export type Api = {
  site: Site;
  /** Whether whole texts are wanted. */
  texts: boolean;
  /** Whole address of a page, and of a place on it. */
  toUrl: (permalink: string, anchor?: string) => string;
  /** Address of the file `name.json` of the API, with base URL. */
  toAddress: (name: string) => string;
  /** Begins every file: which schema it follows, and what it holds. */
  toHead: (kind: string) => {$schema: string; schema: number; kind: string};
};

/** Version of the form that `docs/data.md` describes; it stands in the addresses, too. */
const VERSION = 1;

/** @param siteUrl address of the site without base URL and trailing slash. */
export function createApi(site: Site, siteUrl: string, texts = false): Api {
  // Addresses and anchors may have letters of all alphabets, which a URI writes in another way.
  const toUrl = (permalink: string, anchor = '') =>
    `${siteUrl}${encodeURI(permalink)}${anchor && `#${encodeURIComponent(anchor)}`}`;
  const toAddress = (name: string) =>
    site.toPermalink(`api/v${VERSION}/${name}`).replace(/\/?$/, '.json');
  return {
    site,
    texts,
    toUrl,
    toAddress,
    toHead: (kind) => ({$schema: toUrl(toAddress('schema')), schema: VERSION, kind}),
  };
}

export function toTeamPart(site: Site, meeting: Meeting): {slug: string; label: string} {
  const {slug, entry} = getTeam(site, meeting);
  return {slug, label: entry.label};
}

/** A document, where something else is said of it. */
export function toMeetingPart({site, toUrl}: Api, meeting: Meeting) {
  return {
    title: meeting.title,
    date: meeting.date ?? null,
    team: toTeamPart(site, meeting),
    url: toUrl(meeting.permalink),
  };
}

/** Address of a section of a document. */
export const toSectionUrl = ({toUrl}: Api, {permalink, parsed}: Meeting, section: number): string =>
  toUrl(permalink, parsed.sections[section]?.anchor);
