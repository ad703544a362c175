import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesActionList from '@theme/MinutesActionList';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesEmpty from '@theme/MinutesEmpty';
import {
  type ActionsPage,
  MinutesDate,
  MinutesFacts,
  MinutesLink,
  MinutesNote,
  PageGate,
  sharedStyles,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

type Team = ActionsPage['teams'][number];

/** Fewer are seen at once. */
const MANY_TEAMS = 4;

/** As in minutes: nothing to translate. */
const EXAMPLE = 'AI @name: what to do';

function TeamRow({team, permalink, marked, open, probable, last, years}: Team): ReactNode {
  return (
    <li>
      <Heading as="h3" id={team.slug} className={styles.team}>
        <MinutesLink to={permalink}>{team.label}</MinutesLink>
      </Heading>
      <MinutesFacts>
        <Translate id="theme.minutes.actions.teamOpen" values={{marked, open}}>
          {'{marked} marked, {open} of them not said to be closed'}
        </Translate>
        {probable > 0 && (
          <Translate id="theme.minutes.actions.teamProbable" values={{probable}}>
            {'{probable} probable'}
          </Translate>
        )}
        <Translate id="theme.minutes.actions.teamLast" values={{date: <MinutesDate date={last} />}}>
          {'last mentioned {date}'}
        </Translate>
        {years.length > 0 && (
          <span className={styles.years}>
            {years.map(({year, permalink: own}) => (
              <MinutesLink key={year} to={own}>
                {year}
              </MinutesLink>
            ))}
          </span>
        )}
      </MinutesFacts>
    </li>
  );
}

/** Where each team's part of the page begins; nothing where all of them are in sight. */
function Jumps({teams}: Pick<ActionsPage, 'teams'>): ReactNode {
  const label = translate({id: 'theme.minutes.actions.jumps', message: 'Teams on this page'});
  const parts = [
    {
      state: 'active',
      name: <Translate id="theme.minutes.actions.active">Teams that meet</Translate>,
    },
    {
      state: 'former',
      name: <Translate id="theme.minutes.teams.former">Former teams</Translate>,
    },
  ].map((part) => ({...part, own: teams.filter(({state}) => state === part.state)}));
  return teams.length < MANY_TEAMS ? null : (
    <nav className={styles.jumps} aria-label={label}>
      {parts.map(
        ({state, name, own}) =>
          own.length > 0 && (
            <div key={state}>
              <span className={sharedStyles.muted}>{name}</span>
              <ul className={sharedStyles.run}>
                {own.map(({team, marked}) => (
                  <li key={team.slug}>
                    <MinutesLink to={`#${team.slug}`}>{team.label}</MinutesLink>{' '}
                    <span className={sharedStyles.count}>{marked}</span>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </nav>
  );
}

function Lists({page}: {page: ActionsPage}): ReactNode {
  return (
    <>
      <Heading as="h2" id="all-teams">
        <Translate id="theme.minutes.actions.teams">Teams</Translate>
      </Heading>
      <Jumps teams={page.teams} />
      <ul className={clsx(sharedStyles.list, styles.teams)}>
        {page.teams.map((team) => (
          <TeamRow key={team.permalink} {...team} />
        ))}
      </ul>
      {page.latest.length > 0 && (
        <>
          <Heading as="h2" id="mentioned-last">
            <Translate id="theme.minutes.actions.latest">Mentioned last</Translate>
          </Heading>
          <MinutesNote>
            <Translate
              id="theme.minutes.actions.latestNote"
              values={{shown: page.latest.length, open: page.open}}
            >
              {'{shown} of {open} that are marked and not said to be closed, newest first'}
            </Translate>
          </MinutesNote>
          <MinutesActionList items={page.latest} showTeam />
        </>
      )}
    </>
  );
}

function ActionsContent({page}: {page: ActionsPage}): ReactNode {
  const counts = useCounts();
  return (
    <MinutesArticle
      page={page}
      header={
        <>
          <MinutesFacts>
            <Translate
              id="theme.minutes.actions.count"
              values={{
                items: counts.actionItems(page.marked),
                teams: counts.teams(page.teams.length),
              }}
            >
              {'{items} marked, of {teams}: those that still meet first, by name'}
            </Translate>
          </MinutesFacts>
          <p>
            <Translate id="theme.minutes.actions.how" values={{example: <code>{EXAMPLE}</code>}}>
              {
                'An action item counts as marked where the minutes write {example} or the like; a to-do, what somebody promises or what is handed to somebody is probable only, and the pages of the teams show it when asked. The same item in one of the next three meetings of its team is one entry. Whether it was done is known only where the minutes say so.'
              }
            </Translate>
          </p>
        </>
      }
    >
      {page.teams.length === 0 ? (
        <MinutesEmpty>
          <Translate
            id="theme.minutes.actions.empty"
            values={{
              documents: counts.documents(page.documents),
              example: <code>{EXAMPLE}</code>,
            }}
          >
            {'No action item is marked in {documents}. Writers: write {example}'}
          </Translate>
        </MinutesEmpty>
      ) : (
        <Lists page={page} />
      )}
    </MinutesArticle>
  );
}

export default function MinutesActionsPage(): ReactNode {
  return <PageGate kind="actions" Content={ActionsContent} />;
}
