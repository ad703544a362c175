import {isGroupLabel} from '../reading/meeting/headingWords';
import {createMask} from '../reading/masking/createMask';
import type {Problem} from '../reading/types';
import {isPadAddress} from './padAddress';
import {type Checked, findProblems, type Rule} from './rules';

/** What the rules know of a document besides what all do. */
export type Written = Checked & {
  /** Whether a heading is that of a team; absent where teams don't report. */
  isTeam?: (heading: string) => boolean;
  /** Whether an address is one of a built site that has no such page; absent without such a site. */
  isDead?: (address: string) => boolean;
  /** Today, ISO. */
  today: string;
};

const PLACEHOLDER =
  /^\W*(?:minutes|protokoll|notes)?\W*\(?(?:none|not|noch nicht|noch keine?) (?:yet|present yet|there yet|da|vorhanden)\)?\W*$|^\W*(?:minutes|protokoll)\W*\(?none yet\)?/i;

/** So long before a meeting its minutes may be begun. */
const MOST_DAYS_AHEAD = 31;

/** What looks like the heading of a team's report. */
const TEAM_HEADING = /^(?:Team|SIG|WG)[ /]+\p{Lu}|^\p{Lu}[\p{L}/& ]* (?:SIG|WG)$/u;

const isElsewhere = (src: string) => /^(?:https?:)?\/\//i.test(src);

/**
 * What a writer of minutes can still mend and a reader of the site would miss: one row a rule, with
 * its level (`docs-site.md` §6). What a build finds anyway is not repeated here.
 */
const RULES: Rule<Written>[] = [
  [
    'image-has-copy',
    'info',
    ({meeting: {parsed}, findFile}) =>
      parsed.images.flatMap(({src, line}) => {
        const copy = isElsewhere(src) ? findFile(src) : undefined;
        const message = `The image ${src} has a copy in the archive, ${copy}. Refer to that; --fix does it.`;
        return copy === undefined ? [] : [{line, message}];
      }),
  ],
  [
    'pad-link',
    'warning',
    ({meeting: {parsed}, findFile}) =>
      parsed.links
        .filter(({href}) => isPadAddress(href) && findFile(href) === undefined)
        .map(({href, line}) => ({
          line,
          message: `The link leads to a pad, ${href}, which others may not be able to read, now or later. Copy what matters into the minutes, or link to minutes.`,
        })),
  ],
  [
    'dead-site-link',
    'warning',
    ({meeting: {parsed}, isDead}) =>
      parsed.links
        .filter(({href}) => isDead?.(href))
        .map(({href, line}) => ({
          line,
          message: `The link leads to ${href}, and the site has no such page. Link to where it is now.`,
        })),
  ],
  [
    'placeholder',
    'warning',
    ({meeting: {parsed}}) =>
      parsed.sections.flatMap(({lines}) =>
        lines
          .filter(({text}) => text.length < 200 && PLACEHOLDER.test(text))
          .map(({line, text}) => ({
            line,
            message: `"${text}" still stands for something. Fill it in or remove it.`,
          })),
      ),
  ],
  [
    'personal-data',
    'warning',
    ({text, privacy}) => {
      const mask = createMask({...privacy, redact: []});
      return text.split('\n').flatMap((line, index) => {
        const found = mask.find(line).length;
        const message = `${found} e-mail ${found === 1 ? 'address or telephone number stands' : 'addresses or telephone numbers stand'} here. The site masks them, the file in the repository does not. Remove them unless they are meant for everybody.`;
        return found === 0 ? [] : [{line: index + 1, message}];
      });
    },
  ],
  [
    'several-meetings',
    'warning',
    ({meeting: {otherDays = [], parsed}}) =>
      otherDays.map(({date, section}) => ({
        line: parsed.sections[section]?.startLine ?? 0,
        message: `The minutes of ${date} begin here, in the file of another day. Put them into a file of their own; "minutes split" does it.`,
      })),
  ],
  [
    'unknown-team-heading',
    'info',
    ({meeting: {parsed}, isTeam}) =>
      isTeam === undefined
        ? []
        : parsed.sections
            .filter(({role}) => role !== 'participants' && role !== 'title')
            .filter(
              ({heading}) =>
                TEAM_HEADING.test(heading.trim()) && !isGroupLabel(heading) && !isTeam(heading),
            )
            .map(({heading, startLine}) => ({
              line: startLine,
              message: `"${heading}" is the heading of no team, so what stands below it is on no team's page. Write it as teams.yml does, or add it to the "headings" of the team there.`,
            })),
  ],
  [
    'date-in-future',
    'error',
    ({meeting: {date, parsed}, today}) => {
      if (date === undefined || date <= today) return [];
      // Minutes are begun before a meeting; nobody has been there yet.
      const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
      if (days <= MOST_DAYS_AHEAD && parsed.participants.length === 0) return [];
      const message = `The meeting is dated ${date}, which is yet to come. Correct the date.`;
      return [{line: 0, message}];
    },
  ],
  [
    'no-heading-date',
    'info',
    ({meeting: {date, parsed}}) =>
      date === undefined || parsed.headingDates.length > 0
        ? []
        : [
            {
              line: 0,
              message: `No heading says the day; the file's name or folder alone does. A first heading such as "# Team, ${date}" lets a slip in the name be found.`,
            },
          ],
  ],
  [
    'no-participants',
    'info',
    ({meeting: {date, parsed}}) =>
      date === undefined || parsed.isSlides || parsed.participants.length > 0
        ? []
        : [{line: 0, message: 'There is no list of participants below a heading "Participants".'}],
  ],
];

/** Findings of all rules in one document, rule by rule. */
export const findWriterProblems = (written: Written): Problem[] => findProblems(RULES, written);
