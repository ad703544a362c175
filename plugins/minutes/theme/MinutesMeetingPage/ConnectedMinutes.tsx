import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {
  type Connections,
  MinutesDate,
  MinutesLink,
  sharedStyles,
  toAddress,
} from 'docusaurus-plugin-minutes/client';
import styles from './connectedMinutes.module.css';

type Props = {
  readonly connections: Connections;
};

type Basis = Props['connections']['reported'][number]['basis'];

/** What a pair rests on. */
function BasisNote({basis}: {basis: Basis}): ReactNode {
  return (
    <span className={sharedStyles.small}>
      {basis === 'link' ? (
        <Translate id="theme.minutes.connections.byLink">as the report links to it</Translate>
      ) : (
        <Translate id="theme.minutes.connections.byDate">paired by date</Translate>
      )}
    </span>
  );
}

function Reported({connections: {reported}}: Props): ReactNode {
  return reported.length === 0 ? null : (
    <section className={styles.block}>
      <Heading as="h2" className={styles.title} id="reported-to-the-community">
        <Translate id="theme.minutes.connections.reported">Reported to the community</Translate>
      </Heading>
      <ul className={sharedStyles.list}>
        {reported.map(({meeting, heading, anchor, basis}) => (
          <li key={meeting.permalink + anchor}>
            <MinutesDate date={meeting.date} />{' '}
            <MinutesLink to={toAddress(meeting.permalink, anchor)}>{heading}</MinutesLink>{' '}
            <BasisNote basis={basis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reports({connections: {reports}}: Props): ReactNode {
  return reports.length === 0 ? null : (
    <section className={styles.block}>
      <Heading as="h2" className={styles.title} id="minutes-of-the-teams">
        <Translate id="theme.minutes.connections.reports">Minutes of the teams</Translate>
      </Heading>
      <ul className={sharedStyles.list}>
        {reports.map(({team, heading, anchor, minutes, basis}) => (
          <li key={anchor + team.slug}>
            <MinutesLink to={`#${anchor}`}>{heading}</MinutesLink>
            {' → '}
            {minutes ? (
              <>
                <MinutesLink to={minutes.permalink}>{minutes.title}</MinutesLink>{' '}
                <BasisNote basis={basis} />
              </>
            ) : (
              <span className={sharedStyles.small}>
                <Translate id="theme.minutes.connections.none">
                  no minutes filed in the seven days before
                </Translate>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CitedBy({connections: {citedBy}}: Props): ReactNode {
  return citedBy.length === 0 ? null : (
    <section className={styles.block}>
      <Heading as="h2" className={styles.title} id="cited-by">
        <Translate id="theme.minutes.connections.citedBy">Cited by</Translate>
      </Heading>
      <ul className={sharedStyles.list}>
        {citedBy.map(({meeting, heading, anchor, text, target}) => (
          <li key={`${meeting.permalink}#${anchor} ${target.id}`}>
            <MinutesLink to={toAddress(meeting.permalink, anchor)}>
              {meeting.title}
              {heading && `: ${heading}`}
            </MinutesLink>
            {target.heading && (
              <>
                {' → '}
                <MinutesLink to={`#${target.id}`}>{target.heading}</MinutesLink>
              </>
            )}
            {text && <span className={sharedStyles.remark}>{text}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What other minutes have to do with these; derived, so it stands apart from their text. */
export default function ConnectedMinutes(props: Props): ReactNode {
  return (
    <>
      <Reported {...props} />
      <Reports {...props} />
      <CitedBy {...props} />
    </>
  );
}
