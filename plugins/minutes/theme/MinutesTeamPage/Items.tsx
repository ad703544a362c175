import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesActionList from '@theme/MinutesActionList';
import MinutesDecisionList from '@theme/MinutesDecisionList';
import MinutesEmpty from '@theme/MinutesEmpty';
import {MinutesLink, MinutesNote, type TeamPage, useCounts} from 'docusaurus-plugin-minutes/client';

type Props = {page: TeamPage};

/** The newest decisions of a team, and the way to all. */
export function Decisions({page}: Props): ReactNode {
  const counts = useCounts();
  if (page.count === 0) {
    return null;
  }
  return (
    <section>
      <Heading as="h2" id="decisions">
        <Translate id="theme.minutes.team.decisions">Decisions</Translate>
      </Heading>
      {page.decisions.length === 0 ? (
        <MinutesEmpty>
          <Translate
            id="theme.minutes.team.decisionsEmpty"
            values={{count: page.count, example: <code>Decision:</code>}}
          >
            {'No decision is marked in these {count} minutes. Writers: begin a line with {example}'}
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <MinutesNote>
            <Translate
              id="theme.minutes.team.decisionsNote"
              values={{shown: page.decisions.length, all: counts.decisions(page.decisionCount)}}
            >
              {'{shown} of {all}, newest first'}
            </Translate>
          </MinutesNote>
          <MinutesDecisionList decisions={page.decisions} />
          {page.decisions.length < page.decisionCount && (
            <p>
              <MinutesLink to={page.allDecisions}>
                <Translate id="theme.minutes.team.allDecisions">
                  All decisions of this team
                </Translate>
              </MinutesLink>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Marked action items that no later minutes call closed, and the way to all. */
export function Actions({page}: Props): ReactNode {
  const counts = useCounts();
  return page.actions.length === 0 ? null : (
    <section>
      <Heading as="h2" id="action-items">
        <Translate id="theme.minutes.team.actions">Open action items</Translate>
      </Heading>
      <MinutesNote>
        <Translate
          id="theme.minutes.team.actionsNote"
          values={{shown: page.actions.length, all: counts.actionItems(page.actionCount)}}
        >
          {
            '{shown} of {all} marked in the minutes and not said to be closed there, last mentioned first'
          }
        </Translate>
      </MinutesNote>
      <MinutesActionList items={page.actions} />
      <p>
        <MinutesLink to={page.allActions}>
          <Translate id="theme.minutes.team.allActions">All action items of this team</Translate>
        </MinutesLink>
      </p>
    </section>
  );
}
