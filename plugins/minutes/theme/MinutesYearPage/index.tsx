import React, {type ReactNode} from 'react';
import Heading from '@theme/Heading';
import Translate from '@docusaurus/Translate';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesMeetingList from '@theme/MinutesMeetingList';
import MinutesPager from '@theme/MinutesPager';
import MinutesToc from '@theme/MinutesToc';
import {
  MinutesFacts,
  MinutesNote,
  PageGate,
  useCounts,
  useDateFormat,
  type YearPage,
} from 'docusaurus-plugin-minutes/client';

function YearContent({page}: {page: YearPage}): ReactNode {
  const counts = useCounts();
  const {dayAndMonth} = useDateFormat();
  const toNeighbour = (year: YearPage['older']) =>
    year && {permalink: year.permalink, label: year.year, short: year.year};
  const pager = {older: toNeighbour(page.older), newer: toNeighbour(page.newer)};
  return (
    <MinutesArticle
      page={page}
      header={
        <MinutesFacts>
          {counts.documents(page.count)}
          <Translate id="theme.minutes.year.order">newest first</Translate>
        </MinutesFacts>
      }
      aside={
        <>
          <MinutesToc
            entries={page.months.map(({month}) => ({
              anchor: `m${month}`,
              text: dayAndMonth(month),
              level: 2,
            }))}
          />
          <MinutesPager {...pager} compact />
        </>
      }
    >
      {page.months.map(({month, meetings}) => (
        <section key={month}>
          <Heading as="h2" id={`m${month}`}>
            {dayAndMonth(month)}
          </Heading>
          <MinutesNote>{counts.documents(meetings.length)}</MinutesNote>
          <MinutesMeetingList rows={meetings} showTeam />
        </section>
      ))}
      <MinutesPager {...pager} />
    </MinutesArticle>
  );
}

export default function MinutesYearPage(): ReactNode {
  return <PageGate kind="year" Content={YearContent} />;
}
