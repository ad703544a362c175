import {translate} from '@docusaurus/Translate';

export type OperatorHelp = {
  write: string;
  /** What it begins with, where that is less than what is written; '' where words come first. */
  begin?: string;
  examples: readonly string[];
  /** What it finds. */
  words: string;
};

/** The language of queries, beside plain words. */
export const listOperatorHelp = (): OperatorHelp[] => [
  {
    write: '"two words"',
    begin: '"',
    examples: ['"status page"'],
    words: translate({id: 'theme.minutes.search.help.phrase', message: 'these words in a row'}),
  },
  {
    write: '-word',
    begin: '-',
    examples: ['-draft', '-"next week"'],
    words: translate({
      id: 'theme.minutes.search.help.without',
      message: 'without this word or phrase',
    }),
  },
  {
    write: 'one OR other',
    begin: '',
    examples: ['cilium OR calico'],
    words: translate({id: 'theme.minutes.search.help.or', message: 'either word'}),
  },
  {
    write: 'team:',
    examples: ['team:iaas'],
    words: translate({id: 'theme.minutes.search.help.team', message: 'minutes of a team'}),
  },
  {
    write: 'topic:',
    examples: ['topic:"status page"'],
    words: translate({
      id: 'theme.minutes.search.help.topic',
      message: 'sections that name a topic, in any of its spellings; with is: what is about it',
    }),
  },
  {
    write: 'ref:',
    examples: ['ref:standards#859', 'ref:scs-0214'],
    words: translate({
      id: 'theme.minutes.search.help.reference',
      message: 'sections that name an issue, a pull request or a standard',
    }),
  },
  {
    write: 'on:',
    examples: ['on:2024', 'on:2024-05', 'on:2024-05-02'],
    words: translate({
      id: 'theme.minutes.search.help.on',
      message: 'minutes of a year, a month or a day',
    }),
  },
  {
    write: 'after:',
    examples: ['after:2023-06'],
    words: translate({
      id: 'theme.minutes.search.help.after',
      message: 'from that day, month or year on',
    }),
  },
  {
    write: 'before:',
    examples: ['before:2024-05-31'],
    words: translate({
      id: 'theme.minutes.search.help.before',
      message: 'until that day, month or year, inclusive',
    }),
  },
  {
    write: 'is:decision',
    examples: ['is:decision'],
    words: translate({
      id: 'theme.minutes.search.help.decision',
      message: 'sections with a decision; is:marked or is:likely for one grade of them',
    }),
  },
  {
    write: 'is:action',
    examples: ['is:action'],
    words: translate({
      id: 'theme.minutes.search.help.action',
      message: 'sections with an action item; is:probable for those that only their wording shows',
    }),
  },
];
