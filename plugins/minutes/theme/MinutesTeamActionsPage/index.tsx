import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import MinutesActionList from '@theme/MinutesActionList';
import MinutesArticle from '@theme/MinutesArticle';
import {
  type ActionView,
  LIST_TITLES,
  MinutesFacts,
  MinutesFilter,
  MinutesLink,
  MinutesYears,
  PageGate,
  type TeamActionsPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

const isMarked = ({evidence}: ActionView) => evidence === 'marked';
const isDone = ({state}: ActionView) => state === 'done';

function Filter({items}: {items: readonly ActionView[]}): ReactNode {
  const marked = items.filter(isMarked).length;
  const done = items.filter(isDone).length;
  return (
    <MinutesFilter
      label={translate({id: 'theme.minutes.actions.filter', message: 'Filter action items'})}
      total={items.length}
      shown={marked}
      fields={[
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

/** How many of how many stand here, and in which order. */
function Facts({page}: {page: TeamActionsPage}): ReactNode {
  const counts = useCounts();
  const {length} = page.items;
  return (
    <MinutesFacts>
      <MinutesLink to={page.team.permalink}>{page.team.label}</MinutesLink>
      {page.year === undefined && length < page.count ? (
        <Translate
          id="theme.minutes.teamActions.newest"
          description="With the probable ones, which a filter shows"
          values={{shown: length, all: counts.actionItems(page.count)}}
        >
          {'the {shown} last mentioned of {all}, marked or probable'}
        </Translate>
      ) : (
        <Translate id="theme.minutes.teamActions.all" values={{count: counts.actionItems(length)}}>
          {'{count}, marked or probable, last mentioned first'}
        </Translate>
      )}
    </MinutesFacts>
  );
}

function TeamActionsContent({page}: {page: TeamActionsPage}): ReactNode {
  const counts = useCounts();
  return (
    <MinutesArticle
      page={page}
      breadcrumbs={[
        {label: LIST_TITLES.actions(), permalink: page.allActions},
        ...(page.year === undefined ? [] : [{label: page.team.label, permalink: page.own}]),
      ]}
      header={<Facts page={page} />}
    >
      <MinutesYears
        label={translate({
          id: 'theme.minutes.teamActions.years',
          message: 'Years of last mention',
          description: 'Name of the navigation, for screen readers',
        })}
        current={page.year}
        years={page.years.map(({count, ...year}) => ({
          ...year,
          note: translate(
            {id: 'theme.minutes.teamActions.marked', message: '{count} marked'},
            {count: String(count)},
          ),
        }))}
      />
      <Filter items={page.items} />
      <p data-minutes-none="" hidden={page.items.some(isMarked)}>
        <Translate
          id="theme.minutes.teamActions.none"
          values={{items: counts.actionItems(page.items.length)}}
        >
          {'None of these {items} has all that is chosen. Choose less, or reset.'}
        </Translate>
      </p>
      <MinutesActionList items={page.items} hideProbable />
    </MinutesArticle>
  );
}

/** A team's own page of action items, and the page of one of its years (`page.year` is set). */
export default function MinutesTeamActionsPage(): ReactNode {
  return <PageGate kind="teamActions" Content={TeamActionsContent} />;
}
