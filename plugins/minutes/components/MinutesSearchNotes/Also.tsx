import React, {type ReactNode, useState} from 'react';
import Translate from '@docusaurus/Translate';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

/** So many stand there at once: of a topic there may be a dozen, and hits come below. */
const SHOWN = 3;

/** Other spellings that were searched for, each a way to search for it alone. */
export default function Also({
  spellings,
  onQuery,
}: {
  spellings: readonly string[];
  onQuery: (query: string) => void;
}): ReactNode {
  const [isOpened, open] = useState(false);
  const isWhole = isOpened || spellings.length <= SHOWN + 1;
  return (
    <p className={styles.note}>
      <Translate
        id="theme.minutes.search.also"
        description="Other spellings that were searched for besides what is written"
        values={{
          // One element: an array would be made a text.
          spellings: (
            <>
              {spellings.slice(0, isWhole ? undefined : SHOWN).map((spelling, i) => (
                <React.Fragment key={spelling}>
                  {i > 0 && ', '}
                  <button
                    type="button"
                    className={sharedStyles.linkButton}
                    // The button that had the focus is there no more.
                    autoFocus={isOpened && i === SHOWN}
                    onClick={() => onQuery(spelling)}
                  >
                    {spelling}
                  </button>
                </React.Fragment>
              ))}
            </>
          ),
        }}
      >
        {'Also searched for: {spellings}'}
      </Translate>
      {!isWhole && (
        <>
          {', '}
          <button type="button" className={sharedStyles.linkButton} onClick={() => open(true)}>
            <Translate
              id="theme.minutes.search.alsoMore"
              description="Shows the rest of a list of other spellings"
              values={{count: spellings.length - SHOWN}}
            >
              {'{count} more'}
            </Translate>
          </button>
        </>
      )}
    </p>
  );
}
