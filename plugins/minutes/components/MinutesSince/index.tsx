import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {
  /** True where the reader chooses no day, and is only offered what is new. */
  readonly onlyNew?: boolean;
  /** The day up to which the page has only a part of what there is. */
  readonly partUntil?: string;
};

/**
 * Leaves away what is older than a day, in its section or on its page. `useSince` makes it work on
 * the entries there (all with `data-date`) and keeps the day in the address; without scripts it takes
 * no part. The texts that the reader's choice fills in stand in data attributes, because they are
 * known here only.
 */
export default function MinutesSince({onlyNew = false, partUntil}: Props): ReactNode {
  return (
    <form
      className={clsx(sharedStyles.small, sharedStyles.scripted, styles.since)}
      data-minutes-since=""
      // In place of the field, it takes the focus when a link in it is gone.
      tabIndex={onlyNew ? -1 : undefined}
      data-none={translate({
        id: 'theme.minutes.since.none',
        message: 'Nothing here since {date}.',
        description: 'In place of the entries of a section that are all older',
      })}
      data-part={translate({
        id: 'theme.minutes.since.part',
        message: '{shown} of the {total} on this page are of {date} or later.',
        description: 'In place of the number of entries of a section',
      })}
      data-link={translate({
        id: 'theme.minutes.since.link',
        message: 'Link to this view',
        description: 'A link that can be kept as a bookmark',
      })}
      data-shown={translate({
        id: 'theme.minutes.since.shown',
        message: '{shown} of {total} entries on this page are of {date} or later',
      })}
      data-part-until={partUntil}
      data-rest={translate({
        id: 'theme.minutes.since.rest',
        message:
          'Of {date} or earlier only a part is on this page; “Show all” has the ways to the rest.',
        description: 'Follows the number of entries shown',
      })}
      data-undated={translate({
        id: 'theme.minutes.since.undated',
        message: '; without a date and left out: {undated}',
        description: 'Follows the number of entries shown',
      })}
      data-wrong={translate({
        id: 'theme.minutes.since.wrong',
        message: '“{text}” is no date, so everything is shown. Dates are written as in 2024-03-01.',
      })}
      data-all={translate({id: 'theme.minutes.since.all', message: 'Show all'})}
      data-visit={translate({
        id: 'theme.minutes.since.visit',
        message: 'New on this page since your last visit on {date} ({count})',
      })}
      data-nothing={translate({
        id: 'theme.minutes.since.nothing',
        message: 'Nothing new since your last visit on {date}',
      })}
      data-remember={translate({
        id: 'theme.minutes.since.remember',
        message: 'Remember my visits in this browser',
        description: 'A button; from then on the page offers what is new since the last visit',
      })}
      data-forget={translate({
        id: 'theme.minutes.since.forget',
        message: 'Forget my visits',
        description: 'A button, in place of the one that remembers them',
      })}
    >
      {!onlyNew && (
        <>
          <label>
            <Translate id="theme.minutes.since.label" description="Before a field for a date">
              Since
            </Translate>{' '}
            <input className={sharedStyles.button} type="date" name="since" required />
          </label>
          <button className={sharedStyles.button} type="submit">
            <Translate id="theme.minutes.since.show">Show</Translate>
          </button>
        </>
      )}
      <p className={styles.state}>
        <output aria-live="polite" data-minutes-since-state="" /> <span data-minutes-since-way="" />
      </p>
    </form>
  );
}
