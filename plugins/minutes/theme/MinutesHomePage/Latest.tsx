import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesMeetingList from '@theme/MinutesMeetingList';
import {type MeetingRow, MinutesNote, MinutesSince} from 'docusaurus-plugin-minutes/client';

/** The newest minutes of all teams. */
export default function Latest({rows}: {rows: MeetingRow[]}): ReactNode {
  return (
    <section>
      <Heading as="h2" id="latest">
        <Translate id="theme.minutes.home.latest">Latest minutes</Translate>
      </Heading>
      {rows.length === 0 ? (
        <MinutesEmpty>
          <Translate id="theme.minutes.home.empty">
            No minutes filed: the archive holds no dated Markdown file yet. Add one named after its
            day, such as 20230125.md, to a team's folder.
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <MinutesNote>
            <Translate id="theme.minutes.home.latestNote" values={{count: rows.length}}>
              {'The last {count} of all teams, newest first'}
            </Translate>
          </MinutesNote>
          <MinutesSince onlyNew />
          <MinutesMeetingList rows={rows} showTeam />
        </>
      )}
    </section>
  );
}
