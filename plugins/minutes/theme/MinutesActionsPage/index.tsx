import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesActionList from '@theme/MinutesActionList';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesEmpty from '@theme/MinutesEmpty';
import {
  type ActionsPage,
  type ActionView,
  MinutesFacts,
  MinutesFilter,
  MinutesLink,
  PageGate,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

/** How the minutes mark one, in whatever language they are. */
const ACTION_ITEM = 'AI @name: what to do';

const isMarked = ({evidence}: ActionView) => evidence === 'marked';
const isDone = ({state}: ActionView) => state === 'done';

function Filter({page}: {page: ActionsPage}): ReactNode {
  const items = page.teams.flatMap((team) => team.items);
  const marked = items.filter(isMarked).length;
  const done = items.filter(isDone).length;
  return (
    <MinutesFilter
      label={translate({id: 'theme.minutes.actions.filter', message: 'Filter action items'})}
      total={items.length}
      shown={marked}
      fields={[
        {
          name: 'team',
          label: translate({id: 'theme.minutes.filter.team', message: 'Team'}),
          all: translate({id: 'theme.minutes.filter.allTeams', message: 'All teams'}),
          options: page.teams.map(({team, items: own}) => ({
            value: team.slug,
            label: team.label,
            count: own.length,
          })),
        },
        {
          name: 'state',
          label: translate({id: 'theme.minutes.filter.state', message: 'State'}),
          all: translate({id: 'theme.minutes.filter.anyState', message: 'Any state'}),
          options: [
            {
              value: 'open',
              label: translate({id: 'theme.minutes.filter.open', message: 'Not said to be closed'}),
              count: items.length - done,
            },
            {
              value: 'done',
              label: translate({id: 'theme.minutes.filter.closed', message: 'Closed'}),
              count: done,
            },
          ],
        },
        {
          name: 'year',
          label: translate({id: 'theme.minutes.filter.lastYear', message: 'Last mentioned'}),
          all: translate({id: 'theme.minutes.filter.anyYear', message: 'Any year'}),
          options: page.years,
        },
        {
          name: 'evidence',
          preset: 'marked',
          label: translate({id: 'theme.minutes.filter.evidence', message: 'Evidence'}),
          all: translate({
            id: 'theme.minutes.filter.markedOrProbable',
            message: 'Marked or probable',
          }),
          options: [
            {
              value: 'marked',
              label: translate({id: 'theme.minutes.filter.stated', message: 'Marked'}),
              count: marked,
            },
            {
              value: 'probable',
              label: translate({id: 'theme.minutes.filter.probable', message: 'Probable'}),
              count: items.length - marked,
            },
          ],
        },
      ]}
    />
  );
}

function Teams({page}: {page: ActionsPage}): ReactNode {
  return page.teams.map(({team, items}) => (
    <section key={team.slug} data-minutes-group="" hidden={!items.some(isMarked)}>
      <Heading as="h2" id={team.slug}>
        <MinutesLink to={team.permalink}>{team.label}</MinutesLink>
      </Heading>
      <MinutesActionList items={items} hideProbable />
    </section>
  ));
}

function ActionsContent({page}: {page: ActionsPage}): ReactNode {
  const counts = useCounts();
  const marked = page.teams.flatMap(({items}) => items).filter(isMarked).length;
  return (
    <MinutesArticle
      page={page}
      header={
        <>
          <MinutesFacts>
            {counts.actionItems(marked)}
            <Translate id="theme.minutes.actions.order">by team, last mentioned first</Translate>
          </MinutesFacts>
          <p>
            <Translate
              id="theme.minutes.actions.how"
              values={{example: <code>{ACTION_ITEM}</code>}}
            >
              {
                'An action item counts as marked where the minutes write {example} or the like; a to-do without such a mark is probable only. The same item in one of the next three meetings of its team is one entry. Whether it was done is known only where the minutes say so.'
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
              example: <code>{ACTION_ITEM}</code>,
            }}
          >
            {'No action item is marked in {documents}. Writers: write {example}'}
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <Filter page={page} />
          <p data-minutes-none="" hidden>
            <Translate id="theme.minutes.actions.none">
              No action item has all of these. Choose less, or reset.
            </Translate>
          </p>
          <Teams page={page} />
        </>
      )}
    </MinutesArticle>
  );
}

export default function MinutesActionsPage(): ReactNode {
  return <PageGate kind="actions" Content={ActionsContent} />;
}
