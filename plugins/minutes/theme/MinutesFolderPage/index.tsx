import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesBody from '@theme/MinutesBody';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesMeetingList from '@theme/MinutesMeetingList';
import MinutesSourceLine from '@theme/MinutesSourceLine';
import {
  type FolderPage,
  MinutesDate,
  MinutesFacts,
  MinutesNote,
  PageGate,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

function FolderContent({page}: {page: FolderPage}): ReactNode {
  const counts = useCounts();
  return (
    <MinutesArticle
      page={page}
      breadcrumbs={[page.team]}
      header={
        page.date !== undefined && (
          <MinutesFacts>
            <MinutesDate date={page.date} dateEnd={page.dateEnd} />
          </MinutesFacts>
        )
      }
    >
      {page.html.body && <MinutesBody />}
      <Heading as="h2" id="documents">
        <Translate id="theme.minutes.folder.documents">Documents</Translate>
      </Heading>
      {page.documents.length === 0 ? (
        <MinutesEmpty>
          <Translate id="theme.minutes.folder.empty">
            This folder holds no other Markdown file. Add one, and it is listed here.
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <MinutesNote>
            <Translate
              id="theme.minutes.folder.note"
              values={{count: counts.documents(page.documents.length)}}
            >
              {'{count}, newest first'}
            </Translate>
          </MinutesNote>
          <MinutesMeetingList rows={page.documents} />
        </>
      )}
      {page.source && <MinutesSourceLine title={page.title} source={page.source} />}
    </MinutesArticle>
  );
}

export default function MinutesFolderPage(): ReactNode {
  return <PageGate kind="folder" Content={FolderContent} />;
}
