import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesEmpty from '@theme/MinutesEmpty';
import {
  MinutesFacts,
  MinutesLink,
  MinutesNote,
  MinutesReferenceTable,
  PageGate,
  type ReferencesPage,
  sharedStyles,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

type Props = {page: ReferencesPage};

function Most({page}: Props): ReactNode {
  return page.most.length === 0 ? null : (
    <section>
      <Heading as="h2" id="most-named">
        <Translate id="theme.minutes.references.most">Most often named</Translate>
      </Heading>
      <MinutesNote>
        <Translate
          id="theme.minutes.references.mostNote"
          values={{count: String(page.most.length)}}
        >
          {'{count} issues and pull requests, by number of meetings'}
        </Translate>
      </MinutesNote>
      <MinutesReferenceTable references={page.most} />
    </section>
  );
}

function Standards({page}: Props): ReactNode {
  return page.standardsList === undefined ? null : (
    <section>
      <Heading as="h2" id="standards">
        <Translate id="theme.minutes.references.standards">Standards</Translate>
      </Heading>
      <MinutesNote>
        <Translate
          id="theme.minutes.references.standardsNote"
          values={{
            count: String(page.standards.length),
            list: (
              <MinutesLink to={page.standardsList.permalink}>
                <Translate id="theme.minutes.references.standardsList">as a table</Translate>
              </MinutesLink>
            ),
          }}
        >
          {'{count} by number, all versions together, with their number of meetings; {list}'}
        </Translate>
      </MinutesNote>
      <ul className={sharedStyles.run}>
        {page.standards.map(({id, label, permalink, newest, meetings}) => (
          <li key={id}>
            <MinutesLink to={permalink ?? `${newest.meeting.permalink}#${newest.anchor}`}>
              {label}
            </MinutesLink>{' '}
            <span className={sharedStyles.count}>{meetings}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Repositories({page}: Props): ReactNode {
  return page.repositories.length === 0 ? null : (
    <section>
      <Heading as="h2" id="repositories">
        <Translate id="theme.minutes.references.repositories">Repositories</Translate>
      </Heading>
      <MinutesNote>
        <Translate
          id="theme.minutes.references.repositoriesNote"
          values={{count: String(page.repositories.length)}}
        >
          {'{count}, by number of issues and pull requests that the minutes name'}
        </Translate>
      </MinutesNote>
      <ul className={sharedStyles.columns} style={{columns: '20rem'}}>
        {page.repositories.map(({label, permalink, references}) => (
          <li key={permalink}>
            <MinutesLink to={permalink}>{label}</MinutesLink>{' '}
            <span className={sharedStyles.count}>{references}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReferencesContent({page}: Props): ReactNode {
  const counts = useCounts();
  return (
    <MinutesArticle
      page={page}
      header={
        <MinutesFacts>
          {counts.references(page.count)}
          {page.shared > 0 && (
            <Translate id="theme.minutes.references.shared" values={{count: String(page.shared)}}>
              {'{count} of them in several meetings'}
            </Translate>
          )}
        </MinutesFacts>
      }
    >
      {page.count === 0 ? (
        <MinutesEmpty>
          <Translate id="theme.minutes.references.empty">
            These minutes name no issue, no pull request and no standard. Writers: link to the issue
            that you talk about.
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <Most page={page} />
          <Standards page={page} />
          <Repositories page={page} />
        </>
      )}
    </MinutesArticle>
  );
}

/** Start page of the issues, pull requests and standards that the minutes name. */
export default function MinutesReferencesPage(): ReactNode {
  return <PageGate kind="references" Content={ReferencesContent} />;
}
