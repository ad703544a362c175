import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {
  MinutesLink,
  type NamedReference,
  sharedStyles,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import styles from './namedReferences.module.css';

type Props = {
  readonly references: readonly NamedReference[];
};

function Name({label, permalink, url}: NamedReference): ReactNode {
  if (permalink !== undefined) {
    return <MinutesLink to={permalink}>{label}</MinutesLink>;
  }
  return url === undefined ? label : <a href={url}>{label}</a>;
}

/** What a meeting names, with the number of other meetings that do; what no other names comes last. */
export default function NamedReferences({references}: Props): ReactNode {
  const {moreMeetings} = useCounts();
  const shared = references.filter(({others}) => others > 0);
  const own = references.filter(({others}) => others === 0);
  if (references.length === 0) {
    return null;
  }
  return (
    <aside
      className={styles.references}
      aria-label={translate({
        id: 'theme.minutes.references.inMeeting',
        message: 'References in these minutes',
      })}
    >
      <p className={sharedStyles.muted}>
        <Translate id="theme.minutes.references.inMeeting">References in these minutes</Translate>
      </p>
      {shared.length > 0 && (
        <ul className={clsx(sharedStyles.columns, styles.shared)}>
          {shared.map((reference) => (
            <li key={reference.id}>
              <Name {...reference} />{' '}
              <span className={sharedStyles.count}>{moreMeetings(reference.others)}</span>
            </li>
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <div className={styles.own}>
          <span className={sharedStyles.count}>
            <Translate id="theme.minutes.references.onlyHere">Only here:</Translate>
          </span>
          <ul className={sharedStyles.inline}>
            {own.map((reference) => (
              <li key={reference.id}>
                <Name {...reference} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}
