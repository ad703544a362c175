import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import InMotion from './InMotion';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesSearchForm from '@theme/MinutesSearchForm';
import {
  type HomePage,
  MinutesChart,
  MinutesNote,
  MinutesTeamList,
  MinutesTopicList,
  MinutesWays,
  MinutesYearList,
  PageGate,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import HomeHeader from './Header';
import Latest from './Latest';
import styles from './styles.module.css';

function HomeContent({page}: {page: HomePage}): ReactNode {
  const counts = useCounts();
  const events = page.teams.filter(({teamKind}) => teamKind === 'event').length;
  const topics = page.categories.reduce((sum, category) => sum + category.topics.length, 0);
  return (
    <MinutesArticle page={page} header={<HomeHeader page={page} />}>
      <MinutesSearchForm />
      <MinutesWays ways={page.ways} />
      <div className={styles.columns}>
        <Latest rows={page.latest} />
        <InMotion topics={page.inMotion} />
      </div>
      <section>
        <Heading as="h2" id="teams">
          <Translate id="theme.minutes.home.teams">Teams</Translate>
        </Heading>
        <MinutesNote>
          <Translate
            id="theme.minutes.home.teamsNote"
            values={{
              count: [counts.teams(page.teams.length - events), events > 0 && counts.events(events)]
                .filter(Boolean)
                .join(', '),
            }}
          >
            {'{count}, those that still meet first'}
          </Translate>
        </MinutesNote>
        <MinutesTeamList teams={page.teams} />
      </section>
      <section>
        <Heading as="h2" id="topics">
          <Translate id="theme.minutes.home.topics">Topics</Translate>
        </Heading>
        <MinutesNote>
          <Translate id="theme.minutes.home.topicsNote" values={{count: counts.topics(topics)}}>
            {'{count} by category, A to Z; the number says how many meetings name it'}
          </Translate>
        </MinutesNote>
        <MinutesTopicList categories={page.categories} />
      </section>
      <section>
        <Heading as="h2" id="archive">
          <Translate id="theme.minutes.home.archive">The whole archive</Translate>
        </Heading>
        {page.html.activity && (
          <MinutesChart
            id="activity"
            label={translate({
              id: 'theme.minutes.home.activityLabel',
              message: 'Meetings by team and month; teams and years are listed as links as well',
            })}
            legend={[
              {mark: 'shade--1', words: '1'},
              {mark: 'shade--2', words: '2'},
              {mark: 'shade--3', words: '3–4'},
              {
                mark: 'shade--4',
                words: (
                  <Translate id="theme.minutes.activity.most">5 or more meetings a month</Translate>
                ),
              },
            ]}
          />
        )}
        <MinutesYearList years={page.years} />
      </section>
    </MinutesArticle>
  );
}

export default function MinutesHomePage(): ReactNode {
  return <PageGate kind="home" Content={HomeContent} />;
}
