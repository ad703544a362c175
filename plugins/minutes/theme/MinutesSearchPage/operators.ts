import {translate} from '@docusaurus/Translate';

/** What can be written (two blanks between alternatives), and what it finds. */
export type OperatorHelp = {write: string; words: string};

/** The language of queries, beside plain words. */
export function listOperatorHelp(): OperatorHelp[] {
  return [
    {
      write: '"status page"',
      words: translate({
        id: 'theme.minutes.search.help.phrase',
        message: 'these words in a row',
      }),
    },
    {
      write: '-draft  -"next week"',
      words: translate({
        id: 'theme.minutes.search.help.without',
        message: 'without this word or phrase',
      }),
    },
    {
      write: 'team:iaas',
      words: translate({id: 'theme.minutes.search.help.team', message: 'minutes of a team'}),
    },
    {
      write: 'topic:"status page"',
      words: translate({
        id: 'theme.minutes.search.help.topic',
        message: 'sections that name a topic, in any of its spellings',
      }),
    },
    {
      write: 'ref:standards#859  ref:scs-0214',
      words: translate({
        id: 'theme.minutes.search.help.reference',
        message: 'sections that name an issue, a pull request or a standard',
      }),
    },
    {
      write: 'on:2024  on:2024-05  on:2024-05-02',
      words: translate({
        id: 'theme.minutes.search.help.on',
        message: 'minutes of a year, a month or a day',
      }),
    },
    {
      write: 'after:2023-06  before:2024-05-31',
      words: translate({
        id: 'theme.minutes.search.help.after',
        message: 'from then on, until then; that day, month or year included',
      }),
    },
    {
      write: 'is:decision  is:action',
      words: translate({
        id: 'theme.minutes.search.help.is',
        message: 'sections with a marked decision, with an action item',
      }),
    },
  ];
}
