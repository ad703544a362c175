import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {sharedStyles, type TopicPage} from 'docusaurus-plugin-minutes/client';
import styles from './reading.module.css';

/**
 * In which order sections are read, and whether the topic's names are marked in them. `useReading`
 * makes it work and keeps the choice in the address; without scripts it takes no part.
 */
export default function Reading({page}: {page: TopicPage}): ReactNode {
  return (
    <form
      className={clsx(
        sharedStyles.small,
        sharedStyles.scripted,
        sharedStyles.onScreen,
        styles.reading,
      )}
      data-minutes-reading={[page.name, ...page.aliases].join('\n')}
      aria-label={translate({id: 'theme.minutes.reading.label', message: 'How sections are shown'})}
    >
      <label>
        <Translate id="theme.minutes.reading.order">Sections</Translate>{' '}
        <select className={sharedStyles.button} name="order">
          <option value="">
            {translate({id: 'theme.minutes.topic.newest', message: 'newest first'})}
          </option>
          <option value="oldest">
            {translate({id: 'theme.minutes.topic.oldest', message: 'oldest first'})}
          </option>
        </select>
      </label>
      <label>
        <input type="checkbox" name="mark" value="names" />{' '}
        <Translate id="theme.minutes.reading.mark">Mark its names in them</Translate>
      </label>
    </form>
  );
}
