import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesFacts from '@theme/MinutesFacts';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesLink from '@theme/MinutesLink';
import MinutesTopicList from '@theme/MinutesTopicList';
import {PageGate, toCategoryId, type TopicsPage} from 'docusaurus-plugin-minutes/client';
import {useCounts} from '@theme/MinutesCount/useCounts';

function TopicsContent({page}: {page: TopicsPage}): ReactNode {
  const counts = useCounts();
  const count = page.categories.reduce((sum, {topics}) => sum + topics.length, 0);
  return (
    <MinutesArticle
      page={page}
      header={
        <>
          <MinutesFacts>
            {counts.topics(count)}
            <Translate id="theme.minutes.topics.order">by category, A to Z</Translate>
          </MinutesFacts>
          <MinutesFacts>
            {page.categories.map(({category}) => (
              <MinutesLink key={category} to={`#${toCategoryId(category)}`}>
                {category}
              </MinutesLink>
            ))}
          </MinutesFacts>
        </>
      }
    >
      {count === 0 ? (
        <MinutesEmpty>
          <Translate id="theme.minutes.topics.empty">
            No topic is described yet. Add one to topics.yml with the spellings that find it.
          </Translate>
        </MinutesEmpty>
      ) : (
        <MinutesTopicList categories={page.categories} details />
      )}
    </MinutesArticle>
  );
}

export default function MinutesTopicsPage(): ReactNode {
  return <PageGate kind="topics" Content={TopicsContent} />;
}
