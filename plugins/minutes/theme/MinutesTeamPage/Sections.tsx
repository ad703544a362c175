import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import ReportList from './ReportList';
import {
  MinutesChart,
  MinutesLink,
  MinutesNote,
  MinutesTopicCounts,
  sharedStyles,
  type TeamPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

type Props = {page: TeamPage};

export function Coverage({page}: Props): ReactNode {
  if (!page.html.coverage) {
    return null;
  }
  return (
    <section>
      <Heading as="h2" id="coverage">
        <Translate id="theme.minutes.team.coverage">Coverage</Translate>
      </Heading>
      <MinutesChart
        id="coverage"
        label={translate({
          id: 'theme.minutes.team.coverageLabel',
          message: 'Weeks with minutes; the meetings are listed by year below',
        })}
        legend={[
          {
            mark: 'mark--held',
            words: <Translate id="theme.minutes.coverage.held">minutes filed</Translate>,
          },
          {
            mark: 'mark--cancelled',
            words: (
              <Translate id="theme.minutes.coverage.cancelled">no meeting, with a note</Translate>
            ),
          },
          {
            mark: 'blank',
            words: <Translate id="theme.minutes.coverage.blank">no minutes filed</Translate>,
          },
        ]}
      />
    </section>
  );
}

export function Topics({page}: Props): ReactNode {
  return page.topics.length === 0 ? null : (
    <section data-minutes-whole="">
      <Heading as="h2" id="topics">
        <Translate id="theme.minutes.team.topics">Most discussed</Translate>
      </Heading>
      <MinutesNote>
        <Translate id="theme.minutes.team.topicsNote">
          By number of meetings that name the topic.
        </Translate>
      </MinutesNote>
      <MinutesTopicCounts topics={page.topics} />
    </section>
  );
}

export function Events({page}: Props): ReactNode {
  const counts = useCounts();
  return page.folders.length === 0 ? null : (
    <section>
      <Heading as="h2" id="events">
        <Translate id="theme.minutes.team.events">Events</Translate>
      </Heading>
      <MinutesNote>
        <Translate id="theme.minutes.team.eventsNote" values={{count: page.folders.length}}>
          {'{count} with a folder of their own, newest name first'}
        </Translate>
      </MinutesNote>
      <ul className={sharedStyles.list}>
        {page.folders.map(({label, permalink, count}) => (
          <li key={permalink}>
            <MinutesLink to={permalink}>{label}</MinutesLink>{' '}
            <span className={sharedStyles.muted} data-minutes-whole="">
              {counts.documents(count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Reports({page}: Props): ReactNode {
  const counts = useCounts();
  return page.reports.length === 0 ? null : (
    <section>
      <Heading as="h2" id="reports">
        <Translate id="theme.minutes.team.reports">Reported to the community</Translate>
      </Heading>
      <MinutesNote>
        <Translate
          id="theme.minutes.team.reportsNote"
          values={{calls: counts.calls(page.reports.length)}}
        >
          {'Sections of {calls} under the name of the team, found by their heading, newest first.'}
        </Translate>
      </MinutesNote>
      <ReportList reports={page.reports} />
    </section>
  );
}
