import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {QueryProblem} from '../../search/types';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

/** What is wrong with a part of the query, in words. */
function toReason(reason: QueryProblem['reason']): string {
  switch (reason) {
    case 'unknown operator':
      return translate({
        id: 'theme.minutes.search.problem.operator',
        message: 'there is no such filter',
      });
    case 'unknown team':
      return translate({
        id: 'theme.minutes.search.problem.team',
        message: 'no team in these minutes has this name',
      });
    case 'unknown topic':
      return translate({
        id: 'theme.minutes.search.problem.topic',
        message: 'no topic of these minutes has this name',
      });
    case 'unknown reference':
      return translate({
        id: 'theme.minutes.search.problem.reference',
        message: 'no minutes refer to it',
      });
    case 'not a date':
      return translate({
        id: 'theme.minutes.search.problem.date',
        message: 'this is not a date such as 2024-05-31, 2024-05 or 2024',
      });
    case 'unknown kind':
      return translate({
        id: 'theme.minutes.search.problem.kind',
        message: 'only decisions and action items can be asked for like this',
      });
    case 'nothing after the colon':
      return translate({
        id: 'theme.minutes.search.problem.empty',
        message: 'nothing stands after the colon',
      });
    case 'open quote':
      return translate({
        id: 'theme.minutes.search.problem.quote',
        message: 'the quotation mark is not closed',
      });
    case 'no such or':
      return translate({
        id: 'theme.minutes.search.problem.or',
        message: 'OR stands between single words only, or between filters of one kind',
      });
    case 'no nearness':
      return translate({
        id: 'theme.minutes.search.problem.nearness',
        message:
          'how near words stand can not be asked for; without it, the words are looked for in a row',
      });
    case 'no brackets':
      return translate({
        id: 'theme.minutes.search.problem.brackets',
        message: 'brackets can only hold single words with OR between them',
      });
    default:
      return reason;
  }
}

/** A part of the query that is not understood: which, why, and what would be allowed there. */
export default function Problem({
  problem: {text, start, end, reason, suggestions},
  query,
  onQuery,
}: {
  problem: QueryProblem;
  query: string;
  onQuery: (query: string) => void;
}): ReactNode {
  return (
    <p className={styles.problem}>
      <Translate
        id="theme.minutes.search.problem"
        description="A part of the query and what is wrong with it: “after:soon” was not understood: this is not a date."
        values={{text: <b>{text}</b>, reason: toReason(reason)}}
      >
        {'{text} was not understood: {reason}.'}
      </Translate>{' '}
      {suggestions.length > 0 && (
        <>
          <Translate id="theme.minutes.search.problem.try" description="Before a list of buttons">
            Try
          </Translate>{' '}
          {suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className={sharedStyles.linkButton}
              onClick={() => onQuery(query.slice(0, start) + suggestion + query.slice(end))}
            >
              {suggestion}
            </button>
          ))}
        </>
      )}
    </p>
  );
}
