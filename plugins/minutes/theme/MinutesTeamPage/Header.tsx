import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {
  MinutesFacts,
  MinutesFeedLink,
  MinutesLineage,
  MinutesLink,
  MinutesSince,
  sharedStyles,
  type TeamPage,
  useCounts,
  useDateFormat,
} from 'docusaurus-plugin-minutes/client';

function Span({page}: {page: TeamPage}): ReactNode {
  const {monthAndYear} = useDateFormat();
  if (page.first === undefined || page.last === undefined) {
    return null;
  }
  const values = {first: monthAndYear(page.first), last: monthAndYear(page.last)};
  return page.state === 'active' ? (
    <Translate id="theme.minutes.team.since" values={values}>
      {'since {first}'}
    </Translate>
  ) : (
    <Translate id="theme.minutes.team.fromTo" values={values}>
      {'from {first} to {last}'}
    </Translate>
  );
}

/** What a team is for, how long and how often it has met, and what it came from. */
export default function TeamHeader({page}: {page: TeamPage}): ReactNode {
  const counts = useCounts();
  const {weekdayName} = useDateFormat();
  return (
    <>
      {page.purpose && <p>{page.purpose}</p>}
      {!page.known && (
        <p className={sharedStyles.muted}>
          <Translate
            id="theme.minutes.team.unknown"
            values={{folder: <code>{page.team.slug}</code>}}
          >
            {'Nothing more is known about this team: its folder {folder} is not in teams.yml yet.'}
          </Translate>
        </p>
      )}
      <MinutesFacts>
        {page.first !== undefined && <Span page={page} />}
        {page.usualDay !== undefined && (
          <Translate
            id="theme.minutes.team.usualDay"
            values={{weekday: weekdayName(page.usualDay)}}
          >
            {'mostly on a {weekday}'}
          </Translate>
        )}
        <span data-minutes-whole="">{counts.documents(page.count)}</span>
        {page.url && (
          <Link to={page.url}>
            <Translate id="theme.minutes.team.url">About the team</Translate>
          </Link>
        )}
        {page.next && (
          <MinutesLink to={page.next}>
            <Translate id="theme.minutes.team.next">Prepare the next meeting</Translate>
          </MinutesLink>
        )}
        {page.sourceUrl && (
          <Link to={page.sourceUrl}>
            <Translate id="theme.minutes.team.source">Source folder</Translate>
          </Link>
        )}
        {page.feed && <MinutesFeedLink feed={page.feed} />}
      </MinutesFacts>
      <MinutesLineage team={page.team} lineage={page.lineage} />
      {page.count > 0 && <MinutesSince />}
    </>
  );
}
