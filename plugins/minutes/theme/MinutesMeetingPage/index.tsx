import React, {type ReactNode} from 'react';
import MinutesBody from '@theme/MinutesBody';
import ConnectedMinutes from './ConnectedMinutes';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesMeetingMeta from '@theme/MinutesMeetingMeta';
import NamedReferences from './NamedReferences';
import MinutesNotices from '@theme/MinutesNotices';
import MinutesPager from '@theme/MinutesPager';
import MinutesSourceLine from '@theme/MinutesSourceLine';
import MinutesToc from '@theme/MinutesToc';
import MinutesTopicChips from '@theme/MinutesTopicChips';
import {
  type MeetingPage,
  type MeetingRef,
  MinutesMarked,
  PageGate,
  useDateFormat,
} from 'docusaurus-plugin-minutes/client';

function MeetingContent({page}: {page: MeetingPage}): ReactNode {
  const {dayAndMonth} = useDateFormat();
  const toNeighbour = (meeting: MeetingRef | undefined) =>
    meeting && {
      permalink: meeting.permalink,
      label: meeting.title,
      short: meeting.date === undefined ? meeting.title : dayAndMonth(meeting.date),
    };
  const older = toNeighbour(page.older);
  const newer = toNeighbour(page.newer);
  const breadcrumbs = [
    page.team,
    page.folder,
    page.year && {label: page.year.year, permalink: page.year.permalink},
  ].filter((item) => item !== undefined);
  return (
    <MinutesArticle
      page={page}
      breadcrumbs={breadcrumbs}
      header={
        <>
          {page.descriptiveTitle && page.descriptiveTitle !== page.title && (
            <p>{page.descriptiveTitle}</p>
          )}
          <MinutesMeetingMeta page={page} />
          <MinutesTopicChips topics={page.topics} />
          <MinutesMarked lines={page.marked} />
          <MinutesNotices notices={page.notices} />
        </>
      }
      aside={
        <>
          <MinutesToc entries={page.toc} />
          <MinutesPager older={older} newer={newer} compact />
        </>
      }
    >
      <MinutesBody slides={page.documentKind === 'slides'} decisions={page.decisions} />
      <NamedReferences references={page.references} />
      <ConnectedMinutes connections={page.connections} />
      <MinutesPager older={older} newer={newer} />
      <MinutesSourceLine title={page.title} source={page.source} />
    </MinutesArticle>
  );
}

export default function MinutesMeetingPage(): ReactNode {
  return <PageGate kind="meeting" Content={MeetingContent} />;
}
