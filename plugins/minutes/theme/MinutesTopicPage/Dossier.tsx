import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesArticle from '@theme/MinutesArticle';
import MinutesExcerpt from '@theme/MinutesExcerpt';
import {
  LIST_TITLES,
  MinutesFacts,
  sharedStyles,
  type TopicPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

/** The same for a text editor. A file, so no link that the router would follow. */
export function DossierMarkdown({dossier}: Required<Pick<TopicPage, 'dossier'>>): ReactNode {
  return (
    <a href={dossier.markdown}>
      <Translate
        id="theme.minutes.topic.markdown"
        description="Link to a file with all sections about a topic"
      >
        As Markdown
      </Translate>
    </a>
  );
}

/** All sections about a topic in order, each by itself with its source, for reading and printing. */
export default function Dossier({page}: {page: TopicPage}): ReactNode {
  const counts = useCounts();
  const {whole, dossier} = page;
  return (
    <MinutesArticle
      page={page}
      breadcrumbs={[
        {label: LIST_TITLES.topics(), permalink: page.allTopics},
        {label: page.topic.name, permalink: page.topic.permalink},
      ]}
      header={
        <>
          <p>
            <Translate
              id="theme.minutes.dossier.note"
              values={{
                sections: counts.sections(whole?.sections ?? 0),
                documents: counts.documents(whole?.documents ?? 0),
              }}
            >
              {
                '{sections} of {documents} with this topic as their subject, oldest first. Each stands by itself, whole and as written; only the heading above it and the line below it are added.'
              }
            </Translate>
          </p>
          <MinutesFacts>
            {whole?.attribution !== undefined && (
              <Translate
                id="theme.minutes.dossier.by"
                description="Whose minutes these are"
                values={{attribution: whole.attribution}}
              >
                {'Minutes by {attribution}'}
              </Translate>
            )}
            {dossier && <DossierMarkdown dossier={dossier} />}
          </MinutesFacts>
        </>
      }
    >
      <h2 className={sharedStyles.heard}>
        <Translate id="theme.minutes.topic.subject">Where it was the subject</Translate>
      </h2>
      {page.excerpts.map((excerpt) => (
        <MinutesExcerpt key={excerpt.htmlKey} excerpt={excerpt} license={whole} />
      ))}
    </MinutesArticle>
  );
}
