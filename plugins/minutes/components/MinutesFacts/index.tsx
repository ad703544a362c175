import React, {Children, type ReactNode} from 'react';
import clsx from 'clsx';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {readonly children: ReactNode};

/** Short facts about a page in one line, a dot between them. Children that are empty are left out. */
export default function MinutesFacts({children}: Props): ReactNode {
  const facts = Children.toArray(children);
  return facts.length === 0 ? null : (
    <ul className={clsx(sharedStyles.inline, styles.facts)}>
      {facts.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  );
}
