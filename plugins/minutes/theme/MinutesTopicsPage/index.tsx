import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesArticle from '@theme/MinutesArticle';
import {
  MinutesFacts,
  MinutesLink,
  MinutesTopicList,
  PageGate,
  toCategoryId,
  type TopicsPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

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
