import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {
  MinutesDate,
  MinutesFacts,
  MinutesKind,
  useDateFormat,
} from 'docusaurus-plugin-minutes/client';
import type {Props} from '@theme/MinutesMeetingMeta';

/** The line under a meeting's title: weekday, kind, who wrote, where the text comes from. */
export default function MinutesMeetingMeta({page}: Props): ReactNode {
  const {weekday} = useDateFormat();
  const {date, dateEnd, documentKind, minutesBy, reportedBy, source} = page;
  const severalDays = date !== undefined && dateEnd !== undefined && dateEnd !== date;
  return (
    <MinutesFacts>
      {severalDays && <MinutesDate date={date} dateEnd={dateEnd} />}
      {!severalDays && date !== undefined && weekday(date)}
      {documentKind !== 'meeting' && <MinutesKind kind={documentKind} />}
      {minutesBy.length > 0 && (
        <Translate id="theme.minutes.meta.minutesBy" values={{names: minutesBy.join(', ')}}>
          {'minutes by {names}'}
        </Translate>
      )}
      {reportedBy.length > 0 && (
        <Translate id="theme.minutes.meta.reportedBy" values={{names: reportedBy.join(', ')}}>
          {'reported by {names}'}
        </Translate>
      )}
      {source.sourceUrl && (
        <Link to={source.sourceUrl}>
          <Translate id="theme.minutes.meta.source">Source</Translate>
        </Link>
      )}
      {source.editUrl && (
        <Link to={source.editUrl}>
          <Translate id="theme.minutes.meta.edit">Edit</Translate>
        </Link>
      )}
    </MinutesFacts>
  );
}
