import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesToc from '@theme/MinutesToc';
import {PageGate, type TeamPage, type TocEntry} from 'docusaurus-plugin-minutes/client';
import {Actions, Decisions} from './Items';
import Meetings, {isEarlierOnly} from './Meetings';
import {Coverage, Events, Reports, Topics} from './Sections';
import TeamHeader from './Header';

function toTocEntries(page: TeamPage): TocEntry[] {
  const entry = (anchor: string, text: string) => ({anchor, text, level: 2});
  return [
    page.html.coverage &&
      entry('coverage', translate({id: 'theme.minutes.team.coverage', message: 'Coverage'})),
    page.topics.length > 0 &&
      entry('topics', translate({id: 'theme.minutes.team.topics', message: 'Most discussed'})),
    page.count > 0 &&
      entry('decisions', translate({id: 'theme.minutes.team.decisions', message: 'Decisions'})),
    page.actions.length > 0 &&
      entry(
        'action-items',
        translate({id: 'theme.minutes.team.actions', message: 'Open action items'}),
      ),
    page.folders.length > 0 &&
      entry('events', translate({id: 'theme.minutes.team.events', message: 'Events'})),
    ...page.years.map(({year, meetings}) => ({
      ...(year === ''
        ? entry('undated', translate({id: 'theme.minutes.team.undated', message: 'Undated'}))
        : entry(year, year)),
      ...(isEarlierOnly(page, meetings) && {predecessor: true as const}),
    })),
    page.reports.length > 0 &&
      entry(
        'reports',
        translate({id: 'theme.minutes.team.reports', message: 'Reported to the community'}),
      ),
  ].filter((item) => typeof item === 'object');
}

function TeamContent({page}: {page: TeamPage}): ReactNode {
  return (
    <MinutesArticle
      page={page}
      title={page.team.label}
      header={<TeamHeader page={page} />}
      aside={<MinutesToc entries={toTocEntries(page)} />}
    >
      <Coverage page={page} />
      <Topics page={page} />
      <Decisions page={page} />
      <Actions page={page} />
      <Events page={page} />
      <Meetings page={page} />
      <Reports page={page} />
    </MinutesArticle>
  );
}

export default function MinutesTeamPage(): ReactNode {
  return <PageGate kind="team" Content={TeamContent} />;
}
