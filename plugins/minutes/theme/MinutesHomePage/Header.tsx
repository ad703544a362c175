import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {
  type HomePage,
  MinutesFacts,
  MinutesFeedLink,
  useCounts,
  useDateFormat,
} from 'docusaurus-plugin-minutes/client';

/** How much the archive holds, from when to when, and where it is kept. */
export default function HomeHeader({page}: {page: HomePage}): ReactNode {
  const counts = useCounts();
  const {monthAndYear} = useDateFormat();
  const {state, teams} = page;
  const events = teams.filter(({teamKind}) => teamKind === 'event').length;
  return (
    <MinutesFacts>
      {counts.documents(state.documents)}
      {counts.teams(teams.length - events)}
      {events > 0 && counts.events(events)}
      {state.first !== undefined && state.last !== undefined && (
        <Translate
          id="theme.minutes.home.span"
          values={{first: monthAndYear(state.first), last: monthAndYear(state.last)}}
        >
          {'{first} to {last}'}
        </Translate>
      )}
      {state.repository && (
        <Link to={state.commitUrl ?? state.repository}>
          {state.commit === undefined ? (
            <Translate id="theme.minutes.home.repository">Source</Translate>
          ) : (
            <Translate
              id="theme.minutes.home.commit"
              description="The state of the archive that is shown"
              values={{commit: state.commit.slice(0, 7)}}
            >
              {'Source at {commit}'}
            </Translate>
          )}
        </Link>
      )}
      {page.feed && <MinutesFeedLink feed={page.feed} />}
    </MinutesFacts>
  );
}
