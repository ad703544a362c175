import type {Meeting} from '../../plugins/minutes/model/types';
import type {ParsedMinutes, Section} from '../../plugins/minutes/reading/types';

/** A section with nothing in it but what the test says. */
export const makeSection = (section: Partial<Section>): Section => ({
  anchor: '',
  level: 2,
  heading: '',
  role: 'content',
  parent: -1,
  startLine: 1,
  endLine: 1,
  lines: [],
  html: '',
  ...section,
});

export const makeParsed = (parsed: Partial<ParsedMinutes> = {}): ParsedMinutes => ({
  frontMatter: {},
  isSlides: false,
  headingDates: [],
  sections: [],
  links: [],
  images: [],
  participants: [],
  agenda: [],
  minutesBy: [],
  reportedBy: [],
  references: [],
  bareNumbers: [],
  decisions: [],
  actionItems: [],
  cancelled: false,
  repairedEncoding: false,
  plain: false,
  problems: [],
  ...parsed,
});

/** A meeting at the path, dated by its file name, with nothing in it but what the test says. */
export function makeMeeting(
  path: string,
  parsed: Partial<ParsedMinutes> = {},
  meeting: Partial<Meeting> = {},
): Meeting {
  const slug = path.replace(/\.md$/, '');
  const [, year, month, day] = /(\d{4})(\d{2})(\d{2})[^/]*$/.exec(slug) ?? [];
  return {
    path,
    slug,
    permalink: `/minutes/${slug}`,
    team: slug.split('/')[0] ?? '',
    kind: 'meeting',
    ...(year && {date: `${year}-${month}-${day}`}),
    title: slug,
    copies: [],
    hash: slug,
    parsed: makeParsed(parsed),
    topics: [],
    ...meeting,
  };
}
