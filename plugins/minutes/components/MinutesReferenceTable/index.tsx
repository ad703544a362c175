import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import MinutesDate from '../MinutesDate';
import MinutesLink from '../MinutesLink';
import {toAddress} from '../../client/toAddress';
import type {ReferenceSummary} from '../../pages/types';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {
  readonly references: readonly ReferenceSummary[];
  /** Labels without the repository that the page is about. */
  readonly short?: boolean;
};

function Name({reference, short}: {reference: ReferenceSummary; short: boolean}): ReactNode {
  const {label, id, permalink, url} = reference;
  const text = short ? id.replace(/^.*(?=#)/, '') : label;
  if (permalink !== undefined) {
    return <MinutesLink to={permalink}>{text}</MinutesLink>;
  }
  return url === undefined ? text : <a href={url}>{text}</a>;
}

/** References with their number of meetings, their time, and where they were named last. */
export default function MinutesReferenceTable({references, short = false}: Props): ReactNode {
  return (
    <div className={clsx(sharedStyles.wide, styles.frame)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="theme.minutes.references.name">Reference</Translate>
            </th>
            <th scope="col" className={styles.number}>
              <Translate id="theme.minutes.references.meetings">Meetings</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.minutes.references.first">First</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.minutes.references.last">Last</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.minutes.references.newest">Last named in</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {references.map((reference) => {
            const {id, meetings, first, last, newest} = reference;
            const {meeting, heading, anchor} = newest;
            return (
              <tr key={id}>
                <th scope="row">
                  <Name reference={reference} short={short} />
                  {reference.name && <span className={sharedStyles.remark}>{reference.name}</span>}
                </th>
                <td className={styles.number}>{meetings}</td>
                <td>{first && first !== last && <MinutesDate date={first} />}</td>
                <td>{last && <MinutesDate date={last} />}</td>
                <td>
                  {meeting.team.label},{' '}
                  <MinutesLink to={toAddress(meeting.permalink, anchor)}>
                    {heading || meeting.title}
                  </MinutesLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
