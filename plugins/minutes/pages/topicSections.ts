import type {Topic} from '../model/types';
import type {Section} from '../reading/types';
import {closeFolds} from './closeFolds';
import {getHeadingPath, toMeetingRef} from './refs';
import {getSubtree, toExcerptHtml} from './renderSection';
import type {Site} from './site';
import type {Excerpt} from './types';

/** Hits in a section's own text from which it counts as being about the topic. */
const SUBJECT_HITS = 3;
/** A meeting that names a topic, and where. */
export type TopicEntry = Topic['meetings'][number];
/** A section about a topic; with all below it where `whole`. */
export type SubjectSection = {entry: TopicEntry; section: number; whole: boolean};

/** The sections of a meeting whose subject is the topic, none inside another. */
export function getSubjectSections(entry: TopicEntry): SubjectSection[] {
  const {sections} = entry.meeting.parsed;
  const found: SubjectSection[] = [];
  const covered = new Set<number>();
  for (const {section, heading, hits} of entry.topic.sections) {
    const role = sections[section]?.role;
    if (covered.has(section) || (!heading && hits < SUBJECT_HITS)) {
      continue;
    }
    // A heading that names the whole meeting does not make all of it an excerpt.
    const whole = heading && (role === 'content' || role === 'housekeeping');
    if (whole) {
      sections.forEach((candidate, i) => {
        if (i === section || covered.has(candidate.parent)) {
          covered.add(i);
        }
      });
    }
    found.push({entry, section, whole});
  }
  return found;
}

/** In an excerpt, in place of a section that says who attended: that stands with the minutes only. */
const PARTICIPANTS =
  '<p><span class="minutes-missing">Participants: see the full minutes</span></p>';

/** A section as an excerpt. @param html gets its HTML, under `key`. */
export function toExcerpt(
  site: Site,
  {entry: {meeting}, section: index, whole}: SubjectSection,
  html: Record<string, string>,
  key: string,
): Excerpt {
  const {sections} = meeting.parsed;
  const section = sections[index];
  const parts = whole ? getSubtree(sections, index) : section ? [section] : [];
  const toHtml = (part: Section) =>
    part.role === 'participants' ? PARTICIPANTS : site.getHtml(meeting, part);
  html[key] = toExcerptHtml(closeFolds(parts.map(toHtml).join('\n')), key, meeting.permalink);
  return {
    meeting: toMeetingRef(site, meeting),
    headings: getHeadingPath(meeting, index),
    anchor: section?.anchor ?? '',
    line: section?.startLine ?? 1,
    htmlKey: key,
  };
}
