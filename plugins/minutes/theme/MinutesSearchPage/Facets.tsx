import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {
  type FacetName,
  type FacetValue,
  isChosen,
  listOperators,
} from 'docusaurus-plugin-minutes/client';
import Facet from './Facet';
import styles from './facets.module.css';

type Props = {
  readonly query: string;
  /** Of the answer; undefined while there is none. */
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>> | undefined;
  /** Called with the value to be added, or taken out. */
  readonly onToggle: (value: Pick<FacetValue, 'operator' | 'label'>) => void;
};

const NAMES: readonly FacetName[] = ['team', 'year', 'topic', 'kind'];

function toTitle(name: FacetName): string {
  switch (name) {
    case 'team':
      return translate({id: 'theme.minutes.filter.team', message: 'Team'});
    case 'year':
      return translate({id: 'theme.minutes.filter.year', message: 'Year'});
    case 'topic':
      return translate({id: 'theme.minutes.filter.topic', message: 'Topic'});
    default:
      return translate({id: 'theme.minutes.search.kind', message: 'Holds'});
  }
}

/** "All 24 topics" below the first ten. */
function toAll(name: FacetName, count: number): string {
  switch (name) {
    case 'team':
      return translate(
        {id: 'theme.minutes.search.allTeams', message: 'All {count} teams'},
        {count},
      );
    case 'year':
      return translate(
        {id: 'theme.minutes.search.allYears', message: 'All {count} years'},
        {count},
      );
    case 'topic':
      return translate(
        {id: 'theme.minutes.search.allTopics', message: 'All {count} topics'},
        {count},
      );
    default:
      return translate({id: 'theme.minutes.search.allKinds', message: 'All {count}'}, {count});
  }
}

/** The engine's words for kinds are those of the query; here they are the reader's. */
function translateKind(value: FacetValue): FacetValue {
  switch (value.value) {
    case 'decision':
      return {
        ...value,
        label: translate({id: 'theme.minutes.search.decisions', message: 'Decision, marked'}),
      };
    case 'likely':
      return {
        ...value,
        label: translate({id: 'theme.minutes.search.likely', message: 'Decision, likely'}),
      };
    case 'action':
      return {
        ...value,
        label: translate({id: 'theme.minutes.search.actions', message: 'Action item'}),
      };
    default:
      return value;
  }
}

/**
 * What the hits can be narrowed down to. The choice is the query itself: a value adds its operator
 * and, chosen again, takes it out. Operators that no list has stand above as they are written.
 */
export default function Facets({query, facets, onToggle}: Props): ReactNode {
  const listed = NAMES.flatMap((name) => facets?.[name] ?? []);
  const others = listOperators(query).filter(
    (operator) => !listed.some((value) => isChosen(operator, value)),
  );
  return (
    <div className={styles.facets}>
      {others.length > 0 && (
        <Facet
          title={translate({id: 'theme.minutes.search.inQuery', message: 'In the query'})}
          values={others.map((operator) => ({operator, label: operator, chosen: true}))}
          all=""
          onToggle={onToggle}
        />
      )}
      {NAMES.map((name) => {
        const values = (facets?.[name] ?? []).filter(({count}) => count > 0);
        return (
          values.length > 0 && (
            <Facet
              key={name}
              title={toTitle(name)}
              values={name === 'kind' ? values.map(translateKind) : values}
              all={toAll(name, values.length)}
              onToggle={onToggle}
            />
          )
        );
      })}
      {listed.length > 1 && (
        <p className={styles.note}>
          <Translate id="theme.minutes.search.anyOf">
            Several of one list mean any of them; one from each of two lists means both.
          </Translate>
        </p>
      )}
    </div>
  );
}
