import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {sharedStyles, type TeamPage, useCounts} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/**
 * Asks for the meetings of the teams that this one came from. They stand in the page already;
 * `usePredecessors` shows them and keeps the choice in the address.
 */
export default function Predecessors({page}: {page: TeamPage}): ReactNode {
  const counts = useCounts();
  const {currentLocale} = useDocusaurusContext().i18n;
  if (!page.predecessors) {
    return null;
  }
  const {teams, count} = page.predecessors;
  const names = new Intl.ListFormat(currentLocale).format(teams.map(({label}) => label));
  const without = translate(
    {id: 'theme.minutes.team.withoutPredecessors', message: '{documents} listed'},
    {documents: counts.documents(page.count)},
  );
  const all = translate(
    {
      id: 'theme.minutes.team.withPredecessors',
      message: '{documents} listed, {count} of them of {teams}',
    },
    {documents: counts.documents(page.count + count), count: String(count), teams: names},
  );
  return (
    <form
      className={clsx(sharedStyles.scripted, styles.predecessors)}
      data-minutes-predecessors=""
      aria-label={translate({
        id: 'theme.minutes.team.predecessorsForm',
        message: 'Which meetings are listed',
      })}
    >
      <label>
        <input type="checkbox" name="with" value="predecessors" />{' '}
        <Translate id="theme.minutes.team.predecessors" values={{teams: names}}>
          {'Include the minutes of {teams}'}
        </Translate>
        <span data-minutes-whole="">{` (${counts.documents(count)})`}</span>
      </label>
      <output
        data-minutes-whole=""
        className={sharedStyles.small}
        aria-live="polite"
        data-with={all}
        data-without={without}
      >
        {without}
      </output>
    </form>
  );
}
