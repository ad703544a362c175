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

const TITLES: Readonly<Record<FacetName, () => string>> = {
  team: () => translate({id: 'theme.minutes.filter.team', message: 'Team'}),
  year: () => translate({id: 'theme.minutes.filter.year', message: 'Year'}),
  topic: () => translate({id: 'theme.minutes.filter.topic', message: 'Topic'}),
  kind: () => translate({id: 'theme.minutes.search.kind', message: 'Holds'}),
};

/** Below the first ten. */
const ALL: Readonly<Record<FacetName, () => string>> = {
  team: () => translate({id: 'theme.minutes.search.allTeams', message: 'All {count} teams'}),
  year: () => translate({id: 'theme.minutes.search.allYears', message: 'All {count} years'}),
  topic: () => translate({id: 'theme.minutes.search.allTopics', message: 'All {count} topics'}),
  kind: () => translate({id: 'theme.minutes.search.allKinds', message: 'All {count}'}),
};

/** The engine's words for kinds are those of the query; here they are the reader's. */
const KINDS: Readonly<Record<string, () => string>> = {
  decision: () => translate({id: 'theme.minutes.search.decisions', message: 'Decision'}),
  marked: () => translate({id: 'theme.minutes.search.marked', message: 'Decision, marked'}),
  likely: () => translate({id: 'theme.minutes.search.likely', message: 'Decision, likely'}),
  action: () => translate({id: 'theme.minutes.search.actions', message: 'Action item'}),
  probable: () =>
    translate({id: 'theme.minutes.search.probable', message: 'Action item, probable'}),
};

const translateKind = (value: FacetValue): FacetValue => ({
  ...value,
  label: KINDS[value.value]?.() ?? value.label,
});

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
              title={TITLES[name]()}
              values={name === 'kind' ? values.map(translateKind) : values}
              all={ALL[name]().replace('{count}', String(values.length))}
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
