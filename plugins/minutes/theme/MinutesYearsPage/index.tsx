import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesArticle from '@theme/MinutesArticle';
import {
  MinutesNote,
  MinutesYearList,
  PageGate,
  useCounts,
  type YearsPage,
} from 'docusaurus-plugin-minutes/client';

function YearsContent({page}: {page: YearsPage}): ReactNode {
  const counts = useCounts();
  return (
    <MinutesArticle page={page}>
      {page.years.length === 0 ? (
        <MinutesEmpty>
          <Translate id="theme.minutes.years.empty">
            No year: no document of the archive states its date yet. Name files after their day,
            such as 20230125.md.
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <MinutesNote>
            <Translate
              id="theme.minutes.years.note"
              values={{count: counts.years(page.years.length)}}
            >
              {'{count} with dated documents, newest first'}
            </Translate>
          </MinutesNote>
          <MinutesYearList years={page.years} />
        </>
      )}
    </MinutesArticle>
  );
}

export default function MinutesYearsPage(): ReactNode {
  return <PageGate kind="years" Content={YearsContent} />;
}
