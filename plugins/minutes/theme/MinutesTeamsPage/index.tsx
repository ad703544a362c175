import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesArticle from '@theme/MinutesArticle';
import {
  MinutesFacts,
  MinutesTeamList,
  PageGate,
  type TeamsPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

function TeamsContent({page}: {page: TeamsPage}): ReactNode {
  const counts = useCounts();
  const events = page.teams.filter(({teamKind}) => teamKind === 'event').length;
  return (
    <MinutesArticle
      page={page}
      header={
        <MinutesFacts>
          {counts.teams(page.teams.length - events)}
          {events > 0 && counts.events(events)}
          <Translate id="theme.minutes.teams.order">those that still meet first</Translate>
        </MinutesFacts>
      }
    >
      {page.teams.length === 0 ? (
        <MinutesEmpty>
          <Translate id="theme.minutes.teams.empty">
            No team: the archive holds no folder with Markdown files yet. Each folder is a team.
          </Translate>
        </MinutesEmpty>
      ) : (
        <MinutesTeamList teams={page.teams} heading="h2" />
      )}
    </MinutesArticle>
  );
}

export default function MinutesTeamsPage(): ReactNode {
  return <PageGate kind="teams" Content={TeamsContent} />;
}
