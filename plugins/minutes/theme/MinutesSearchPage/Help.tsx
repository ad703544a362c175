import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {
  isPlainClick,
  listOperatorHelp,
  type SearchPage,
  sharedStyles,
} from 'docusaurus-plugin-minutes/client';
import {EXAMPLE_WORDS} from './examples';
import styles from './styles.module.css';

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
  const {examples} = page;
  return (
    <div className={styles.help}>
      {examples.length > 0 && (
        <Heading as="h2" id="examples">
          <Translate id="theme.minutes.search.examples">For example</Translate>
        </Heading>
      )}
      <ul className={clsx(sharedStyles.list, styles.examples)}>
        {examples.map(({kind, query}) => (
          <li key={query}>
            <a
              href={toAddress(query)}
              onClick={(event) => {
                if (isPlainClick(event)) {
                  event.preventDefault();
                  onQuery(query);
                }
              }}
            >
              {query}
            </a>{' '}
            <span className={sharedStyles.remark}>{EXAMPLE_WORDS[kind]}</span>
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
            {listOperatorHelp().map(({write, examples: written, words}) => (
              <tr key={write}>
                <td>
                  {written.map((each) => (
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
