import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import MinutesArticle from '@theme/MinutesArticle';
import {
  LIST_TITLES,
  MinutesFacts,
  MinutesReferenceTable,
  PageGate,
  type ReferenceListPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

function ListContent({page}: {page: ReferenceListPage}): ReactNode {
  const counts = useCounts();
  return (
    <MinutesArticle
      page={page}
      breadcrumbs={[{label: LIST_TITLES.references(), permalink: page.allReferences}]}
      header={
        <MinutesFacts>
          <Translate
            id="theme.minutes.references.order"
            values={{count: counts.references(page.references.length)}}
          >
            {'{count}, most often named first'}
          </Translate>
          {page.url && (
            <Link to={page.url}>
              <Translate id="theme.minutes.references.repository">The repository</Translate>
            </Link>
          )}
          <a href={page.data}>
            <Translate id="theme.minutes.references.data">As JSON</Translate>
          </a>
        </MinutesFacts>
      }
    >
      <MinutesReferenceTable references={page.references} short />
    </MinutesArticle>
  );
}

/** What the minutes name of one repository, or all standards. */
export default function MinutesReferenceListPage(): ReactNode {
  return <PageGate kind="referenceList" Content={ListContent} />;
}
