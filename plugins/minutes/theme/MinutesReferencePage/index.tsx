import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesArticle from '@theme/MinutesArticle';
import {
  LIST_TITLES,
  MinutesDate,
  MinutesFacts,
  MinutesLifeline,
  MinutesLink,
  MinutesMentions,
  MinutesNote,
  MinutesSince,
  PageGate,
  type ReferencePage,
  sharedStyles,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

type Props = {page: ReferencePage};

function Header({page}: Props): ReactNode {
  const counts = useCounts();
  return (
    <>
      <MinutesFacts>
        {page.first && (
          <Translate
            id="theme.minutes.topic.first"
            values={{date: <MinutesDate date={page.first} />}}
          >
            {'first mentioned {date}'}
          </Translate>
        )}
        {page.last && (
          <Translate
            id="theme.minutes.topic.last"
            values={{date: <MinutesDate date={page.last} />}}
          >
            {'last mentioned {date}'}
          </Translate>
        )}
        <span data-minutes-whole="">{counts.meetings(page.count)}</span>
        {page.url &&
          (page.versions.length > 0 ? (
            <Link to={page.url}>
              <Translate id="theme.minutes.reference.standard">The standard</Translate>
            </Link>
          ) : (
            <Link to={page.url}>
              <Translate id="theme.minutes.reference.issue">On GitHub</Translate>
            </Link>
          ))}
        <a href={page.data}>
          <Translate id="theme.minutes.references.data">As JSON</Translate>
        </a>
      </MinutesFacts>
      {page.name !== undefined && (
        <p className={sharedStyles.small}>
          <Translate id="theme.minutes.reference.name">
            The name is the minutes’: text of a link to it, or a heading of its own.
          </Translate>
        </p>
      )}
      <MinutesFacts>
        {page.teams.map(({slug, label, permalink, meetings}) => (
          <React.Fragment key={slug}>
            <MinutesLink to={permalink}>{label}</MinutesLink>
            <span data-minutes-whole=""> {meetings}</span>
          </React.Fragment>
        ))}
      </MinutesFacts>
      {page.versions.length > 0 && (
        <MinutesFacts>
          {page.versions.map(({id, meetings}) => (
            <span key={id} data-minutes-whole="">
              {id === page.id ? (
                <Translate id="theme.minutes.reference.noVersion">without a version</Translate>
              ) : (
                id
              )}
              {`: ${counts.meetings(meetings)}`}
            </span>
          ))}
        </MinutesFacts>
      )}
      <MinutesSince />
    </>
  );
}

function ReferenceContent({page}: Props): ReactNode {
  const counts = useCounts();
  return (
    <MinutesArticle
      page={page}
      breadcrumbs={[{label: LIST_TITLES.references(), permalink: page.allReferences}, page.list]}
      header={<Header page={page} />}
    >
      {page.html.lifeline && (
        <MinutesLifeline
          label={translate({
            id: 'theme.minutes.reference.lifelineLabel',
            message: 'Meetings that name it, by team and time; the table below says the same',
          })}
          rows={page.lifeline}
        />
      )}
      <section>
        <Heading as="h2" id="named-in">
          <Translate id="theme.minutes.reference.mentions">Where it is named</Translate>
        </Heading>
        <MinutesNote>
          <Translate
            id="theme.minutes.reference.mentionsNote"
            values={{count: counts.documents(page.count)}}
          >
            {'{count}, newest first, with the items that name it, word for word'}
          </Translate>
        </MinutesNote>
        <MinutesMentions mentions={page.mentions} />
      </section>
    </MinutesArticle>
  );
}

/** An issue, a pull request or a standard: every meeting and section that names it. */
export default function MinutesReferencePage(): ReactNode {
  return <PageGate kind="reference" Content={ReferenceContent} />;
}
