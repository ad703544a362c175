import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesChart from '@theme/MinutesChart';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesExcerpt from '@theme/MinutesExcerpt';
import MinutesLifelineTable from '@theme/MinutesLifelineTable';
import MinutesMentions from '@theme/MinutesMentions';
import MinutesNote from '@theme/MinutesNote';
import MinutesTopicCounts from '@theme/MinutesTopicCounts';
import MinutesTopicYears from '@theme/MinutesTopicYears';
import type {TopicPage} from '../../types';
import {useCounts} from '../MinutesCount/useCounts';

type Props = {page: TopicPage};

export function Lifeline({page}: Props): ReactNode {
  if (!page.html.lifeline) {
    return null;
  }
  return (
    <section>
      <Heading as="h2" id="life-line">
        <Translate id="theme.minutes.topic.lifeline">Life-line</Translate>
      </Heading>
      <MinutesChart
        id="lifeline"
        label={translate({
          id: 'theme.minutes.topic.lifelineLabel',
          message: 'Meetings that name this topic, by team and time; the table below says the same',
        })}
        legend={[
          {
            mark: 'mark--heading',
            words: <Translate id="theme.minutes.strength.heading">its own heading</Translate>,
          },
          {
            mark: 'mark--text',
            words: <Translate id="theme.minutes.strength.text">in the text</Translate>,
          },
          {
            mark: 'mark--passing',
            words: <Translate id="theme.minutes.strength.passing">in passing</Translate>,
          },
        ]}
      />
      <MinutesLifelineTable rows={page.lifeline} />
    </section>
  );
}

export function Subject({page}: Props): ReactNode {
  const counts = useCounts();
  return (
    <section>
      <Heading as="h2" id="subject">
        <Translate id="theme.minutes.topic.subject">Where it was the subject</Translate>
      </Heading>
      {page.excerpts.length > 0 ? (
        <MinutesNote>
          <Translate
            id="theme.minutes.topic.subjectNote"
            values={{count: counts.sections(page.excerpts.length)}}
          >
            {'{count} on this page, whole and as written, newest first'}
          </Translate>
        </MinutesNote>
      ) : (
        <MinutesEmpty>
          <Translate id="theme.minutes.topic.subjectEmpty">
            No section here has this topic as its subject: no heading names it, and no section keeps
            coming back to it. Writers: give it a heading of its own.
          </Translate>
        </MinutesEmpty>
      )}
      <MinutesTopicYears page={page} />
      {page.excerpts.map((excerpt) => (
        <MinutesExcerpt key={excerpt.htmlKey} excerpt={excerpt} />
      ))}
    </section>
  );
}

export function Mentioned({page}: Props): ReactNode {
  const counts = useCounts();
  return page.mentions.length === 0 ? null : (
    <section>
      <Heading as="h2" id="mentioned">
        <Translate id="theme.minutes.topic.mentioned">Also mentioned</Translate>
      </Heading>
      <MinutesNote>
        <Translate
          id="theme.minutes.topic.mentionedNote"
          values={{count: counts.documents(page.mentions.length)}}
        >
          {'{count}, newest first, with the sections that name it'}
        </Translate>
      </MinutesNote>
      <MinutesMentions mentions={page.mentions} />
    </section>
  );
}

export function Related({page}: Props): ReactNode {
  return page.related.length === 0 ? null : (
    <section>
      <Heading as="h2" id="related">
        <Translate id="theme.minutes.topic.related">Related topics</Translate>
      </Heading>
      <MinutesNote>
        <Translate id="theme.minutes.topic.relatedNote">
          By number of meetings that name both.
        </Translate>
      </MinutesNote>
      <MinutesTopicCounts topics={page.related} />
    </section>
  );
}
