import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesNotices';
import {MinutesLink, type Notice} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

function Copies({copies}: Extract<Notice, {kind: 'copies'}>): ReactNode {
  return copies.map(({path, permalink}, index) => (
    <React.Fragment key={path}>
      {index > 0 && ', '}
      <MinutesLink to={permalink}>{path}</MinutesLink>
    </React.Fragment>
  ));
}

function Days({days}: Extract<Notice, {kind: 'days'}>): ReactNode {
  return days.map(({date, permalink}, index) => (
    <React.Fragment key={date}>
      {index > 0 && ', '}
      <MinutesLink to={permalink}>{date}</MinutesLink>
    </React.Fragment>
  ));
}

function Sentence({notice}: {notice: Notice}): ReactNode {
  switch (notice.kind) {
    case 'copy':
      return (
        <Translate
          id="theme.minutes.notice.copy"
          values={{original: <MinutesLink to={notice.of.permalink}>{notice.of.title}</MinutesLink>}}
        >
          {'This file is an exact copy of {original}.'}
        </Translate>
      );
    case 'copies':
      return (
        <Translate id="theme.minutes.notice.copies" values={{copies: <Copies {...notice} />}}>
          {'The same text is also filed as {copies}.'}
        </Translate>
      );
    case 'date':
      return notice.by === 'heading' ? (
        <Translate
          id="theme.minutes.notice.dateInHeading"
          values={{claimed: notice.claimed, shown: notice.shown}}
        >
          {'The text says {claimed}; the file is dated {shown}, and so are these minutes here.'}
        </Translate>
      ) : (
        <Translate
          id="theme.minutes.notice.dateInName"
          values={{claimed: notice.claimed, shown: notice.shown}}
        >
          {'The file name says {claimed}; these minutes are listed under {shown}.'}
        </Translate>
      );
    case 'days':
      return (
        <Translate
          id="theme.minutes.notice.days"
          values={{shown: notice.shown, others: <Days {...notice} />}}
        >
          {'This file holds the minutes of several days: {shown}, and further down {others}.'}
        </Translate>
      );
    case 'repaired':
      return (
        <Translate id="theme.minutes.notice.repaired">
          Characters that were garbled in the file are shown repaired.
        </Translate>
      );
    case 'plain':
      return (
        <Translate id="theme.minutes.notice.plain">
          This file could not be read as Markdown, so it is shown as plain text.
        </Translate>
      );
    case 'cancelled':
      return (
        <Translate id="theme.minutes.notice.cancelled">
          The minutes say that there was no meeting.
        </Translate>
      );
    case 'undated':
      return (
        <Translate id="theme.minutes.notice.undated">
          Neither the file name nor a heading states a date.
        </Translate>
      );
    case 'month':
      return (
        <Translate id="theme.minutes.notice.month">Only the month is known, not the day.</Translate>
      );
    default:
      return null;
  }
}

/** One plain sentence for each thing a reader should know about how the page came to be. */
export default function MinutesNotices({notices}: Props): ReactNode {
  if (notices.length === 0) {
    return null;
  }
  return (
    <div className={styles.notices} role="note">
      {notices.map((notice) => (
        <p key={notice.kind}>
          <Sentence notice={notice} />
        </p>
      ))}
    </div>
  );
}
