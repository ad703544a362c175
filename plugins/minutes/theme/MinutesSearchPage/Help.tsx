import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {SearchPage} from '../../types';
import styles from './styles.module.css';

type Example = {query: string; words: ReactNode};

/** Examples that find something in this archive. */
function toExamples({
  words,
  decided,
  action,
  reference,
  standard,
}: SearchPage['examples']): Example[] {
  const examples: (Example | undefined)[] = [
    words === undefined
      ? undefined
      : {
          query: words.toLowerCase(),
          words: (
            <Translate id="theme.minutes.search.example.words">
              sections with these words, or with another spelling of a topic
            </Translate>
          ),
        },
    words === undefined
      ? undefined
      : {
          query: `"${words.toLowerCase()}"`,
          words: (
            <Translate id="theme.minutes.search.example.phrase">
              just these words in a row
            </Translate>
          ),
        },
    decided === undefined
      ? undefined
      : {
          query: `topic:${decided} is:decision`,
          words: (
            <Translate id="theme.minutes.search.example.decision">
              what was marked as a decision on a topic
            </Translate>
          ),
        },
    action && {
      query: `team:${action.team} on:${action.year} is:action`,
      words: (
        <Translate id="theme.minutes.search.example.team">
          action items of one team in one year
        </Translate>
      ),
    },
    reference === undefined
      ? undefined
      : {
          query: `ref:${reference}`,
          words: (
            <Translate id="theme.minutes.search.example.reference">
              where an issue or a pull request is named
            </Translate>
          ),
        },
    standard === undefined
      ? undefined
      : {
          query: standard,
          words: (
            <Translate id="theme.minutes.search.example.standard">
              where a standard is named, all its versions included
            </Translate>
          ),
        },
  ];
  return examples.filter((example) => example !== undefined);
}

function toOperators(): {write: string; words: string}[] {
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

/** What stands on the page while nothing is asked: what can be. */
export default function Help({
  page,
  toAddress,
  onQuery,
}: {
  page: SearchPage;
  toAddress: (query: string) => string;
  onQuery: (query: string) => void;
}): ReactNode {
  const examples = toExamples(page.examples);
  return (
    <div className={styles.help}>
      {examples.length > 0 && (
        <Heading as="h2" id="examples">
          <Translate id="theme.minutes.search.examples">For example</Translate>
        </Heading>
      )}
      <ul className={styles.examples}>
        {examples.map(({query, words}) => (
          <li key={query}>
            <a
              href={toAddress(query)}
              onClick={(event) => {
                if (!event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
                  event.preventDefault();
                  onQuery(query);
                }
              }}
            >
              {query}
            </a>{' '}
            <span className={styles.means}>{words}</span>
          </li>
        ))}
      </ul>
      <Heading as="h2" id="operators">
        <Translate id="theme.minutes.search.operators">What can be written</Translate>
      </Heading>
      <p>
        <Translate id="theme.minutes.search.help.words">
          Words in any order: sections with all of them come first, then those with most. Case,
          accents and small slips of the pen do not matter. Ask for a decision, and sections that
          hold one come first.
        </Translate>
      </p>
      <div className={styles.frame}>
        <table className={styles.operators}>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="theme.minutes.search.help.write">Write</Translate>
              </th>
              <th scope="col">
                <Translate id="theme.minutes.search.help.find">to find</Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {toOperators().map(({write, words}) => (
              <tr key={write}>
                <td>
                  {write.split('  ').map((each) => (
                    <code key={each}>{each}</code>
                  ))}
                </td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Translate id="theme.minutes.search.help.left">
          Participants are not searched, and neither is what is masked or hidden in a comment.
        </Translate>
      </p>
    </div>
  );
}
