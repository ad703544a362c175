import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {
  type MeetingRef,
  MinutesLink,
  sharedStyles,
  type TopicPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

type Props = {page: TopicPage};

function Meeting({meeting}: {meeting: MeetingRef}): ReactNode {
  return (
    <MinutesLink to={meeting.permalink} title={meeting.title}>
      {meeting.date ?? meeting.title}
    </MinutesLink>
  );
}

/** What happened in a year, dot by dot. */
function Year({page, year}: Props & {year: TopicPage['years'][number]}): ReactNode {
  const counts = useCounts();
  const {first, last} = page;
  const isIn = (meeting: MeetingRef | undefined): meeting is MeetingRef =>
    meeting?.date?.startsWith(year.year) ?? false;
  return (
    <ul className={sharedStyles.inline}>
      <li>{counts.meetings(year.meetings)}</li>
      {year.decisions > 0 && (
        <li>
          <MinutesLink to={`${page.allDecisions}&year=${year.year}`}>
            {counts.decisions(year.decisions)}
          </MinutesLink>
        </li>
      )}
      {isIn(first) && (
        <li>
          <Translate id="theme.minutes.topic.first" values={{date: <Meeting meeting={first} />}}>
            {'first mentioned {date}'}
          </Translate>
          {`, ${first.team.label}`}
        </li>
      )}
      {isIn(last) && (
        <li>
          <Translate id="theme.minutes.topic.last" values={{date: <Meeting meeting={last} />}}>
            {'last mentioned {date}'}
          </Translate>
          {`, ${last.team.label}`}
        </li>
      )}
    </ul>
  );
}

/** How a topic went in time, year by year: meetings, decisions, first and last mention. */
export default function Chronology({page}: Props): ReactNode {
  return page.year !== undefined || page.years.length === 0 ? null : (
    <section data-minutes-whole="">
      <Heading as="h2" id="chronology">
        <Translate id="theme.minutes.topic.chronology">Chronology</Translate>
      </Heading>
      <ul className={sharedStyles.rows} data-minutes-ordered="">
        {page.years.map((year) => (
          <li key={year.year}>
            {year.permalink === undefined ? (
              year.year
            ) : (
              <MinutesLink to={year.permalink} data-minutes-year="">
                {year.year}
              </MinutesLink>
            )}
            <Year page={page} year={year} />
          </li>
        ))}
      </ul>
    </section>
  );
}
