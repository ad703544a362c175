import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

type Props = {
  /** ISO day or month. */
  readonly date: string | undefined;
  readonly dateEnd?: string;
};

/** An ISO date as it stands in lists: all digits equally wide, so that columns line up. */
export default function MinutesDate({date, dateEnd}: Props): ReactNode {
  if (date === undefined) {
    return (
      <span className={styles.date}>
        <Translate id="theme.minutes.date.undated" description="In place of a date">
          undated
        </Translate>
      </span>
    );
  }
  return (
    <time className={styles.date} dateTime={date}>
      {date}
      {dateEnd !== undefined && dateEnd !== date && ` – ${dateEnd}`}
    </time>
  );
}
