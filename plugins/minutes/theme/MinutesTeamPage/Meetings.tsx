import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesMeetingList from '@theme/MinutesMeetingList';
import {
  type MeetingRow,
  MinutesLink,
  MinutesNote,
  sharedStyles,
  type TeamPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import Predecessors from './Predecessors';
import styles from './styles.module.css';

type Props = {page: TeamPage};

/** True where a year has meetings of predecessors only, and so is hidden until they are asked for. */
export const isEarlierOnly = (page: TeamPage, meetings: readonly MeetingRow[]): boolean =>
  meetings.every(({team}) => team.slug !== page.team.slug);

function Copies({page}: Props): ReactNode {
  return page.copies.length === 0 ? null : (
    <details className={clsx(sharedStyles.small, styles.copies)} data-minutes-whole="">
      <summary>
        <Translate id="theme.minutes.team.copies" values={{count: page.copies.length}}>
          {'Exact copies, left out of the lists ({count})'}
        </Translate>
      </summary>
      <ul>
        {page.copies.map(({path, permalink, of}) => (
          <li key={path}>
            <MinutesLink to={permalink}>{path}</MinutesLink> ={' '}
            <MinutesLink to={of.permalink}>{of.title}</MinutesLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many meetings a year lists: the team's own, and behind that those of its predecessors. */
function YearNote({page, year, meetings}: Props & TeamPage['years'][number]): ReactNode {
  const counts = useCounts();
  const own = meetings.filter(({team}) => team.slug === page.team.slug).length;
  const count = year ? counts.meetings : counts.documents;
  return (
    <MinutesNote>
      {year && own > 0 ? (
        <Translate id="theme.minutes.team.yearNote" values={{count: count(own)}}>
          {'{count}, newest first'}
        </Translate>
      ) : (
        own > 0 && count(own)
      )}
      {own < meetings.length && (
        <span data-predecessor="">
          {own > 0 && '; '}
          <Translate
            id="theme.minutes.team.yearPredecessors"
            values={{count: count(meetings.length - own)}}
          >
            {'{count} of the teams before it'}
          </Translate>
        </span>
      )}
    </MinutesNote>
  );
}

/** All that a team has filed by year, with what its predecessors have. */
export default function Meetings({page}: Props): ReactNode {
  return (
    <>
      {page.count === 0 && page.folders.length === 0 && (
        <MinutesEmpty>
          <Translate id="theme.minutes.team.empty" values={{folder: <code>{page.team.slug}</code>}}>
            {
              'No minutes filed: the archive has no document in the folder {folder}. Add one, and it is listed here.'
            }
          </Translate>
        </MinutesEmpty>
      )}
      <Predecessors page={page} />
      {page.years.map(({year, meetings}) => (
        <section key={year} data-predecessor={isEarlierOnly(page, meetings) ? '' : undefined}>
          <Heading as="h2" id={year || 'undated'}>
            {year || <Translate id="theme.minutes.team.undated">Undated</Translate>}
          </Heading>
          <YearNote page={page} year={year} meetings={meetings} />
          <MinutesMeetingList rows={meetings} team={page.team.slug} />
        </section>
      ))}
      <Copies page={page} />
    </>
  );
}
