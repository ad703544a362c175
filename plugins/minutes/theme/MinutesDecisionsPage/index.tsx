import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesDecisionList from '@theme/MinutesDecisionList';
import MinutesEmpty from '@theme/MinutesEmpty';
import {
  type DecisionsPage,
  MinutesFacts,
  MinutesFeedLink,
  MinutesFilter,
  PageGate,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

function Filter({page}: {page: DecisionsPage}): ReactNode {
  const stated = page.decisions.filter(({evidence}) => evidence === 'stated').length;
  return (
    <MinutesFilter
      label={translate({id: 'theme.minutes.decisions.filter', message: 'Filter decisions'})}
      total={page.decisions.length}
      fields={[
        {
          name: 'team',
          label: translate({id: 'theme.minutes.filter.team', message: 'Team'}),
          all: translate({id: 'theme.minutes.filter.allTeams', message: 'All teams'}),
          options: page.teams,
        },
        {
          name: 'topic',
          label: translate({id: 'theme.minutes.filter.topic', message: 'Topic'}),
          all: translate({id: 'theme.minutes.filter.allTopics', message: 'All topics'}),
          options: page.topics,
        },
        {
          name: 'year',
          label: translate({id: 'theme.minutes.filter.year', message: 'Year'}),
          all: translate({id: 'theme.minutes.filter.allYears', message: 'All years'}),
          options: page.years,
        },
        {
          name: 'evidence',
          label: translate({id: 'theme.minutes.filter.evidence', message: 'Evidence'}),
          all: translate({id: 'theme.minutes.filter.anyEvidence', message: 'Marked or likely'}),
          options: [
            {
              value: 'stated',
              label: translate({id: 'theme.minutes.filter.stated', message: 'Marked'}),
              count: stated,
            },
            {
              value: 'likely',
              label: translate({id: 'theme.minutes.filter.likely', message: 'Likely'}),
              count: page.decisions.length - stated,
            },
          ],
        },
      ]}
    />
  );
}

function DecisionsContent({page}: {page: DecisionsPage}): ReactNode {
  const counts = useCounts();
  return (
    <MinutesArticle
      page={page}
      header={
        <>
          <MinutesFacts>
            {counts.decisions(page.decisions.length)}
            <Translate id="theme.minutes.decisions.order">newest first</Translate>
            <Translate
              id="theme.minutes.decisions.coverage"
              values={{count: page.withDecision, all: counts.documents(page.documents)}}
            >
              {'{count} of {all} mark one'}
            </Translate>
            {page.feed && <MinutesFeedLink feed={page.feed} />}
          </MinutesFacts>
          <p>
            <Translate id="theme.minutes.decisions.how">
              A decision counts as marked where the minutes begin a line with “Decision:”, name a
              consensus or say that nobody objected. It counts as likely where only its wording or
              its place says so: “we agreed”, an answer to a question of what to do, an outcome, a
              vote. Most minutes mark none, so this is not all that was decided.
            </Translate>
          </p>
        </>
      }
    >
      {page.decisions.length === 0 ? (
        <MinutesEmpty>
          <Translate
            id="theme.minutes.decisions.empty"
            values={{documents: counts.documents(page.documents), example: <code>Decision:</code>}}
          >
            {'No decision is marked in {documents}. Writers: begin a line with {example}'}
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <Filter page={page} />
          <p data-minutes-none="" hidden>
            <Translate id="theme.minutes.decisions.none">
              No decision has all of these. Choose less, or reset.
            </Translate>
          </p>
          <MinutesDecisionList decisions={page.decisions} heading="h2" />
        </>
      )}
    </MinutesArticle>
  );
}

export default function MinutesDecisionsPage(): ReactNode {
  return <PageGate kind="decisions" Content={DecisionsContent} />;
}
