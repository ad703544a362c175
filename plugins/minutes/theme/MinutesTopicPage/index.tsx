import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesToc from '@theme/MinutesToc';
import {
  LIST_TITLES,
  PageGate,
  type TocEntry,
  type TopicPage,
} from 'docusaurus-plugin-minutes/client';
import Chronology from './Chronology';
import Dossier from './Dossier';
import TopicHeader from './Header';
import {Decided, Lifeline, Mentioned, Related, Subject} from './Sections';

function toTocEntries(page: TopicPage): TocEntry[] {
  const entry = (anchor: string, text: string) => ({anchor, text, level: 2});
  return [
    page.year === undefined &&
      page.count > 0 &&
      entry('chronology', translate({id: 'theme.minutes.topic.chronology', message: 'Chronology'})),
    page.html.lifeline &&
      entry('life-line', translate({id: 'theme.minutes.topic.lifeline', message: 'Life-line'})),
    entry('decided', translate({id: 'theme.minutes.topic.decided', message: 'What was decided'})),
    entry(
      'subject',
      translate({id: 'theme.minutes.topic.subject', message: 'Where it was the subject'}),
    ),
    page.mentions.length > 0 &&
      entry(
        'mentioned',
        translate({id: 'theme.minutes.topic.mentioned', message: 'Also mentioned'}),
      ),
    page.related.length > 0 &&
      entry('related', translate({id: 'theme.minutes.topic.related', message: 'Related topics'})),
  ].filter((item) => typeof item === 'object');
}

function TopicContent({page}: {page: TopicPage}): ReactNode {
  if (page.whole) {
    return <Dossier page={page} />;
  }
  return (
    <MinutesArticle
      page={page}
      breadcrumbs={[
        {label: LIST_TITLES.topics(), permalink: page.allTopics},
        ...(page.year === undefined
          ? []
          : [{label: page.topic.name, permalink: page.topic.permalink}]),
      ]}
      header={<TopicHeader page={page} />}
      aside={<MinutesToc entries={toTocEntries(page)} />}
    >
      <Chronology page={page} />
      <Lifeline page={page} />
      <Decided page={page} />
      <Subject page={page} />
      <Mentioned page={page} />
      <Related page={page} />
    </MinutesArticle>
  );
}

/** A topic's own page, that of one of its years (`year` is set), and that of all sections (`whole`). */
export default function MinutesTopicPage(): ReactNode {
  return <PageGate kind="topic" Content={TopicContent} />;
}
