import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

type Count = (count: number) => string;

export type Counts = {
  meetings: Count;
  documents: Count;
  topics: Count;
  teams: Count;
  sections: Count;
  mentions: Count;
  times: Count;
  years: Count;
  calls: Count;
  decisions: Count;
  actionItems: Count;
  laterMeetings: Count;
  carried: Count;
  references: Count;
  moreMeetings: Count;
  moreHits: Count;
};

type Format = {number: Intl.NumberFormat; rules: Intl.PluralRules; forms: string[]};

/** Making formats takes longer than using them a hundred times, so each language's are kept. */
const formats = new Map<string, Format>();

/** The order in which Docusaurus has translators write plural forms. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

function getFormat(locale: string): Format {
  const known = formats.get(locale);
  if (known) return known;
  const rules = new Intl.PluralRules(locale);
  const used = new Set<string>(rules.resolvedOptions().pluralCategories);
  const forms = FORMS.filter((form) => used.has(form));
  const format = {number: new Intl.NumberFormat(locale), rules, forms};
  formats.set(locale, format);
  return format;
}

/**
 * Numbers with their noun, in the reader's language: "1 meeting", "109 meetings". Chooses forms as
 * `usePluralForm` of Docusaurus does, which makes new rules for each component that counts.
 */
export function useCounts(): Counts {
  const {number, rules, forms} = getFormat(useDocusaurusContext().i18n.currentLocale);
  const select = (message: (values: {count: string}) => string): Count => {
    return (count) => {
      const parts = message({count: number.format(count)}).split('|');
      const index = forms.indexOf(rules.select(count));
      return parts[Math.min(index, parts.length - 1)] ?? '';
    };
  };
  return {
    meetings: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.meetings',
          message: '1 meeting|{count} meetings',
          description:
            'A number of meetings. Use as many plural forms (separated by "|") as needed.',
        },
        values,
      ),
    ),
    documents: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.documents',
          message: '1 document|{count} documents',
          description: 'A number of documents. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    topics: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.topics',
          message: '1 topic|{count} topics',
          description: 'A number of topics. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    teams: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.teams',
          message: '1 team|{count} teams',
          description: 'A number of teams. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    sections: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.sections',
          message: '1 section|{count} sections',
          description: 'A number of sections of minutes. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    mentions: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.mentions',
          message: '1 mention|{count} mentions',
          description: 'A number of mentions of a topic. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    times: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.times',
          message: 'once|{count} times',
          description: 'How often a topic is named. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    calls: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.calls',
          message: '1 call|{count} calls',
          description: 'A number of weekly calls. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    references: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.references',
          message: '1 reference|{count} references',
          description:
            'A number of issues, pull requests or standards. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    moreMeetings: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.moreMeetings',
          message: 'in 1 more meeting|in {count} more meetings',
          description: 'Other meetings that name a reference. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    moreHits: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.moreHits',
          message: '+1 more in this meeting|+{count} more in this meeting',
          description: 'Further hits of a search. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    decisions: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.decisions',
          message: '1 decision|{count} decisions',
          description: 'A number of decisions. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    actionItems: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.actionItems',
          message: '1 action item|{count} action items',
          description: 'A number of action items. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    laterMeetings: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.laterMeetings',
          message: '1 later meeting|{count} later meetings',
          description: 'A number of meetings after a decision. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    carried: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.carried',
          message: 'carried once|carried {count} times',
          description:
            'How often an action item was taken over to another meeting. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
    years: select((values) =>
      translate(
        {
          id: 'theme.minutes.count.years',
          message: '1 year|{count} years',
          description: 'A number of years. Plural forms are separated by "|".',
        },
        values,
      ),
    ),
  };
}
