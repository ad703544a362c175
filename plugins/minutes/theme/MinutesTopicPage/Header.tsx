import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {DossierMarkdown} from './Dossier';
import Reading from './Reading';
import {
  MinutesFacts,
  MinutesFeedLink,
  MinutesLink,
  MinutesSince,
  type TopicPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

/** What a topic is, what else it is called, where to read on, and how often it came up. */
export default function TopicHeader({page}: {page: TopicPage}): ReactNode {
  const counts = useCounts();
  return (
    <>
      {page.summary && <p>{page.summary}</p>}
      <MinutesFacts>
        {page.category}
        {page.aliases.length > 0 && (
          <Translate id="theme.minutes.topic.aliases" values={{names: page.aliases.join(', ')}}>
            {'also: {names}'}
          </Translate>
        )}
        {page.links.map(({label, url}) => (
          <Link key={url} to={url}>
            {label}
          </Link>
        ))}
      </MinutesFacts>
      {page.count > 0 && page.year === undefined && (
        <MinutesFacts>
          <span data-minutes-whole="">
            {page.mainCount > 0 ? (
              <Translate
                id="theme.minutes.topic.counts"
                values={{count: counts.meetings(page.count), main: page.mainCount}}
              >
                {'{count}, {main} of them about it'}
              </Translate>
            ) : (
              counts.meetings(page.count)
            )}
          </span>
          {page.feed && <MinutesFeedLink feed={page.feed} />}
          {page.dossier?.permalink && (
            <MinutesLink to={page.dossier.permalink}>
              <Translate
                id="theme.minutes.topic.dossier"
                description="Link to a page that has all sections about a topic"
              >
                All sections in order, for printing
              </Translate>
            </MinutesLink>
          )}
          {page.dossier && <DossierMarkdown dossier={page.dossier} />}
        </MinutesFacts>
      )}
      {page.count > 0 && <MinutesSince partUntil={page.partUntil} />}
      {page.count > 0 && <Reading page={page} />}
    </>
  );
}
