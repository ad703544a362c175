import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Also from './Also';
import PeriodNote from './PeriodNote';
import Problem from './Problem';
import type {SearchAnswer} from '../../search/types';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {
  readonly answer: SearchAnswer;
  /** True where the answer is to just what is written (`exact` of the request). */
  readonly exact: boolean;
  readonly onExact: (exact: boolean) => void;
  /** Called with the query as the reader chose to change it. */
  readonly onQuery: (query: string) => void;
};

function Corrections({answer, exact, onExact}: Omit<Props, 'onQuery'>): ReactNode {
  if (exact) {
    return (
      <p className={styles.note}>
        <Translate id="theme.minutes.search.exact">Searched for just what is written.</Translate>{' '}
        <button type="button" className={sharedStyles.linkButton} onClick={() => onExact(false)}>
          <Translate id="theme.minutes.search.inexact">Search for other spellings too</Translate>
        </button>
      </p>
    );
  }
  const {corrections} = answer;
  return corrections.length === 0 ? null : (
    <p className={styles.note}>
      <Translate
        id="theme.minutes.search.corrected"
        description="What was searched for in place of a misspelt word"
        values={{words: <em>{corrections.flatMap(({to}) => to).join(', ')}</em>}}
      >
        {'Searched for {words}.'}
      </Translate>{' '}
      <button type="button" className={sharedStyles.linkButton} onClick={() => onExact(true)}>
        <Translate
          id="theme.minutes.search.asWritten"
          values={{words: corrections.map(({from}) => from).join(', ')}}
        >
          {'Search for {words} instead'}
        </Translate>
      </button>
    </p>
  );
}

/** The query with a word that must be there: its first place in it, in quotation marks. */
function toQuoted(query: string, word: string): string {
  const at = ` ${query} `.indexOf(` ${word} `);
  const start = at < 0 ? query.indexOf(word) : at;
  return start < 0 ? query : `${query.slice(0, start)}"${word}"${query.slice(start + word.length)}`;
}

function LeftOut({answer, onQuery}: Pick<Props, 'answer' | 'onQuery'>): ReactNode {
  const {query, leftOut} = answer;
  return leftOut.length === 0 ? null : (
    <p className={styles.note}>
      <Translate
        id="theme.minutes.search.leftOut"
        description="Before words of the query that nothing was found with"
      >
        Without:
      </Translate>{' '}
      {leftOut.map((word, i) => (
        <React.Fragment key={word}>
          {i > 0 && ', '}
          <button
            type="button"
            className={sharedStyles.linkButton}
            title={translate(
              {
                id: 'theme.minutes.search.leftOut.back',
                message: 'Search with “{word}”',
                description: 'Puts back a word of the query that was left out',
              },
              {word},
            )}
            onClick={() => onQuery(toQuoted(query, word))}
          >
            {word}
          </button>
        </React.Fragment>
      ))}
    </p>
  );
}

/**
 * How a query was taken: what was corrected, with a way back; what was left out;
 * other spellings; and parts that were not understood, with what would be.
 */
export default function MinutesSearchNotes({answer, exact, onExact, onQuery}: Props): ReactNode {
  const spellings = Array.from(new Set(answer.also.flatMap((also) => also.spellings)));
  return (
    <>
      {answer.problems.map((problem) => (
        <Problem key={problem.start} problem={problem} query={answer.query} onQuery={onQuery} />
      ))}
      <Corrections answer={answer} exact={exact} onExact={onExact} />
      <LeftOut answer={answer} onQuery={onQuery} />
      {answer.period && <PeriodNote period={answer.period} onExact={onExact} />}
      {spellings.length > 0 && (
        <Also key={spellings.join()} spellings={spellings} onQuery={onQuery} />
      )}
    </>
  );
}
