import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesDecisionList from '@theme/MinutesDecisionList';
import MinutesEmpty from '@theme/MinutesEmpty';
import MinutesExcerpt from '@theme/MinutesExcerpt';
import Mentions from './Mentions';
import {
  MinutesLifeline,
  MinutesLink,
  MinutesNote,
  MinutesTopicCounts,
  MinutesYears,
  type TopicPage,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

type Props = {page: TopicPage};

/** In which order sections are: `useReading` turns them round. */
function Order(): ReactNode {
  return (
    <>
      <span data-minutes-order="newest">
        <Translate id="theme.minutes.topic.newest">newest first</Translate>
      </span>
      <span data-minutes-order="oldest">
        <Translate id="theme.minutes.topic.oldest">oldest first</Translate>
      </span>
    </>
  );
}

export function Lifeline({page}: Props): ReactNode {
  if (!page.html.lifeline) {
    return null;
  }
  return (
    <MinutesLifeline
      label={translate({
        id: 'theme.minutes.topic.lifelineLabel',
        message: 'Meetings that name this topic, by team and time; the table below says the same',
      })}
      rows={page.lifeline}
    />
  );
}

export function Decided({page}: Props): ReactNode {
  const counts = useCounts();
  return (
    <section>
      <Heading as="h2" id="decided">
        <Translate id="theme.minutes.topic.decided">What was decided</Translate>
      </Heading>
      {page.decisions.length === 0 ? (
        <MinutesEmpty>
          <Translate
            id="theme.minutes.topic.decidedEmpty"
            values={{minutes: counts.meetings(page.count), example: <code>Decision:</code>}}
          >
            {
              'No decision that names this topic is known from these {minutes}. Writers: begin a line with {example}'
            }
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <MinutesNote>
            <Translate
              id="theme.minutes.topic.decidedNote"
              values={{
                shown: page.decisions.length,
                all: counts.decisions(page.decisionCount),
              }}
            >
              {'{shown} of {all} whose item, or a heading above it, names this topic, newest first'}
            </Translate>
          </MinutesNote>
          <MinutesDecisionList decisions={page.decisions} />
          {page.decisions.length < page.decisionCount && (
            <p>
              <MinutesLink to={page.allDecisions}>
                <Translate id="theme.minutes.topic.allDecisions">
                  All decisions on this topic
                </Translate>
              </MinutesLink>
            </p>
          )}
        </>
      )}
      {page.nearby.length > 0 && (
        <details>
          <summary>
            <Translate
              id="theme.minutes.topic.nearby"
              description="Folded below the decisions on a topic"
              values={{count: counts.decisions(page.nearbyCount)}}
            >
              {'{count} on other matters, in a section that also names this topic'}
            </Translate>
          </summary>
          <MinutesDecisionList decisions={page.nearby} />
        </details>
      )}
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
            values={{count: counts.sections(page.excerpts.length), order: <Order />}}
          >
            {'{count} on this page, whole and as written, {order}'}
          </Translate>
          {page.dossier?.permalink && (
            <>
              {' · '}
              <Translate
                id="theme.minutes.topic.subjectRest"
                values={{
                  all: (
                    <MinutesLink to={page.dossier.permalink}>
                      <Translate id="theme.minutes.topic.dossier">
                        All sections in order, for printing
                      </Translate>
                    </MinutesLink>
                  ),
                }}
              >
                {'these are the newest: {all}'}
              </Translate>
            </>
          )}
        </MinutesNote>
      ) : (
        <MinutesEmpty>
          <Translate id="theme.minutes.topic.subjectEmpty">
            No section here has this topic as its subject: no heading names it, and no section keeps
            coming back to it. Writers: give it a heading of its own.
          </Translate>
        </MinutesEmpty>
      )}
      {page.year !== undefined && (
        <MinutesYears
          label={translate({
            id: 'theme.minutes.topicYears.label',
            message: 'Years of this topic',
            description: 'Name of the navigation, for screen readers',
          })}
          current={page.year}
          years={page.years.map(({year, permalink = '', excerpts, mentions}) => ({
            year,
            permalink,
            note: [
              excerpts > 0 && counts.sections(excerpts),
              mentions > 0 && counts.mentions(mentions),
            ]
              .filter(Boolean)
              .join(', '),
          }))}
        />
      )}
      <div data-minutes-ordered="">
        {page.excerpts.map((excerpt) => (
          <MinutesExcerpt key={excerpt.htmlKey} excerpt={excerpt} />
        ))}
      </div>
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
          values={{count: counts.documents(page.mentions.length), order: <Order />}}
        >
          {'{count}, {order}, with the sections that name it'}
        </Translate>
      </MinutesNote>
      <Mentions mentions={page.mentions} />
    </section>
  );
}

export function Related({page}: Props): ReactNode {
  return page.related.length === 0 ? null : (
    <section data-minutes-whole="">
      <Heading as="h2" id="related">
        <Translate id="theme.minutes.topic.related">Related topics</Translate>
      </Heading>
      <MinutesNote>
        <Translate id="theme.minutes.topic.relatedNote">
          Those first that come up together more often than each does otherwise; the number is that
          of meetings which name both.
        </Translate>
      </MinutesNote>
      <MinutesTopicCounts topics={page.related} />
    </section>
  );
}
