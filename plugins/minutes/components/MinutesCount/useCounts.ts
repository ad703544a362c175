import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Plural forms of each, separated by "|" as Docusaurus has translators write them. */
const MESSAGES = {
  meetings: () =>
    translate({
      id: 'theme.minutes.count.meetings',
      message: '1 meeting|{count} meetings',
      description: 'A number of meetings. Use as many plural forms (separated by "|") as needed.',
    }),
  documents: () =>
    translate({id: 'theme.minutes.count.documents', message: '1 document|{count} documents'}),
  topics: () => translate({id: 'theme.minutes.count.topics', message: '1 topic|{count} topics'}),
  teams: () => translate({id: 'theme.minutes.count.teams', message: '1 team|{count} teams'}),
  events: () =>
    translate({
      id: 'theme.minutes.count.events',
      message: '1 series of events|{count} series of events',
      description: 'A number of folders with events such as hackathons',
    }),
  sections: () =>
    translate({
      id: 'theme.minutes.count.sections',
      message: '1 section|{count} sections',
      description: 'A number of sections of minutes',
    }),
  mentions: () =>
    translate({
      id: 'theme.minutes.count.mentions',
      message: '1 mention|{count} mentions',
      description: 'A number of mentions of a topic',
    }),
  times: () =>
    translate({
      id: 'theme.minutes.count.times',
      message: 'once|{count} times',
      description: 'How often a topic is named',
    }),
  calls: () =>
    translate({
      id: 'theme.minutes.count.calls',
      message: '1 call|{count} calls',
      description: 'A number of weekly calls',
    }),
  references: () =>
    translate({
      id: 'theme.minutes.count.references',
      message: '1 reference|{count} references',
      description: 'A number of issues, pull requests or standards',
    }),
  moreMeetings: () =>
    translate({
      id: 'theme.minutes.count.moreMeetings',
      message: 'in 1 more meeting|in {count} more meetings',
      description: 'Other meetings that name a reference',
    }),
  moreHits: () =>
    translate({
      id: 'theme.minutes.count.moreHits',
      message: '+1 more in this meeting|+{count} more in this meeting',
      description: 'Further hits of a search',
    }),
  decisions: () =>
    translate({id: 'theme.minutes.count.decisions', message: '1 decision|{count} decisions'}),
  actionItems: () =>
    translate({
      id: 'theme.minutes.count.actionItems',
      message: '1 action item|{count} action items',
    }),
  carried: () =>
    translate({
      id: 'theme.minutes.count.carried',
      message: 'carried once|carried {count} times',
      description: 'How often an action item was taken over to another meeting',
    }),
  years: () => translate({id: 'theme.minutes.count.years', message: '1 year|{count} years'}),
};

type Name = keyof typeof MESSAGES;
export type Counts = Record<Name, (count: number) => string>;

/** The order in which Docusaurus has translators write plural forms. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

function createCounts(locale: string): Counts {
  const number = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const used = new Set<string>(rules.resolvedOptions().pluralCategories);
  const forms = FORMS.filter((form) => used.has(form));
  const toCount = (name: Name) => (count: number) => {
    const parts = MESSAGES[name]().split('|');
    const part = parts[Math.min(forms.indexOf(rules.select(count)), parts.length - 1)] ?? '';
    return part.replace('{count}', number.format(count));
  };
  const names = Object.keys(MESSAGES) as Name[];
  return Object.fromEntries(names.map((name) => [name, toCount(name)])) as Counts;
}

/** Making formats takes longer than using them a hundred times, so each language's are kept. */
const known = new Map<string, Counts>();

/**
 * Numbers with their noun, in the reader's language: "1 meeting", "109 meetings". Chooses forms as
 * `usePluralForm` of Docusaurus does, which makes new rules for each component that counts.
 */
export function useCounts(): Counts {
  const {currentLocale} = useDocusaurusContext().i18n;
  const counts = known.get(currentLocale) ?? createCounts(currentLocale);
  known.set(currentLocale, counts);
  return counts;
}
