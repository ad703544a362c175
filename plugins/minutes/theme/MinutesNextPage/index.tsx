import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import MinutesActionList from '@theme/MinutesActionList';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesEmpty from '@theme/MinutesEmpty';
import {
  type LineView,
  MinutesDate,
  MinutesLink,
  type NextPage,
  PageGate,
  sharedStyles,
} from 'docusaurus-plugin-minutes/client';
import CopyMarkdown from './CopyMarkdown';
import Lines from './Lines';
import {toMarkdown} from './toMarkdown';

type Props = {page: NextPage};

function OpenItems({page}: Props): ReactNode {
  return (
    <section>
      <Heading as="h2" id="action-items">
        <Translate id="theme.minutes.team.actions">Open action items</Translate>
      </Heading>
      {page.actions.length > 0 ? (
        <MinutesActionList items={page.actions} />
      ) : (
        <MinutesEmpty>
          <Translate id="theme.minutes.next.noActions">
            The last eight meetings leave no marked action item open.
          </Translate>
        </MinutesEmpty>
      )}
      {page.olderActions > 0 && (
        <p>
          <MinutesLink to={page.allActions}>
            <Translate id="theme.minutes.next.older" values={{count: page.olderActions}}>
              {'{count} more were last mentioned before that'}
            </Translate>
          </MinutesLink>
        </p>
      )}
    </section>
  );
}

function Matters({
  id,
  title,
  empty,
  lines,
}: {
  id: string;
  title: string;
  empty: string;
  lines: readonly LineView[];
}): ReactNode {
  return (
    <section>
      <Heading as="h2" id={id}>
        {title}
      </Heading>
      {lines.length > 0 ? <Lines lines={lines} /> : <MinutesEmpty>{empty}</MinutesEmpty>}
    </section>
  );
}

function References({page}: Props): ReactNode {
  return page.references.length === 0 ? null : (
    <section>
      <Heading as="h2" id="references">
        <Translate id="theme.minutes.next.references">Referred to last time</Translate>
      </Heading>
      <ul className={sharedStyles.run}>
        {page.references.map(({id, label, permalink, url}) => {
          const to = permalink ?? url;
          return <li key={id}>{to === undefined ? label : <Link to={to}>{label}</Link>}</li>;
        })}
      </ul>
    </section>
  );
}

function NextContent({page}: Props): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  return (
    <MinutesArticle
      page={page}
      breadcrumbs={[page.team]}
      header={
        <>
          <p>
            <Translate id="theme.minutes.next.from">What the last minutes leave open:</Translate>{' '}
            {page.meetings.map(({permalink, title, date}, i) => (
              <React.Fragment key={permalink}>
                {i > 0 && ', '}
                <MinutesLink to={permalink} title={title}>
                  <MinutesDate date={date} />
                </MinutesLink>
              </React.Fragment>
            ))}
          </p>
          {page.state === 'former' && (
            <p>
              <Translate id="theme.minutes.next.former">
                This team no longer meets. The page stays for whoever takes up what it left open.
              </Translate>
            </p>
          )}
          <CopyMarkdown markdown={toMarkdown(page.markdown, url)} />
        </>
      }
    >
      <OpenItems page={page} />
      <Matters
        id="put-off"
        title={translate({id: 'theme.minutes.next.putOff', message: 'Put off'})}
        empty={translate({
          id: 'theme.minutes.next.noPutOff',
          message:
            'No line of these minutes says “next week”, “out of time”, “postponed” or the like.',
        })}
        lines={page.putOff}
      />
      <Matters
        id="pending"
        title={translate({
          id: 'theme.minutes.next.pending',
          message: 'Decisions still to be taken',
        })}
        empty={translate({
          id: 'theme.minutes.next.noPending',
          message: 'No line of these minutes says “decision needed”, “to be decided” or the like.',
        })}
        lines={page.pending}
      />
      <References page={page} />
    </MinutesArticle>
  );
}

export default function MinutesNextPage(): ReactNode {
  return <PageGate kind="next" Content={NextContent} interactive />;
}
