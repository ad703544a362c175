import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {SearchPage} from 'docusaurus-plugin-minutes/client';

/** A query and what it finds. */
export type Example = {query: string; words: ReactNode};

/** Examples that find something in this archive. */
export function toExamples({
  words,
  decided,
  action,
  reference,
  standard,
}: SearchPage['examples']): Example[] {
  const examples: (Example | undefined)[] = [
    words === undefined
      ? undefined
      : {
          query: words.toLowerCase(),
          words: (
            <Translate id="theme.minutes.search.example.words">
              sections with these words, or with another spelling of a topic
            </Translate>
          ),
        },
    words === undefined
      ? undefined
      : {
          query: `"${words.toLowerCase()}"`,
          words: (
            <Translate id="theme.minutes.search.example.phrase">
              just these words in a row
            </Translate>
          ),
        },
    decided === undefined
      ? undefined
      : {
          query: `topic:${decided} is:decision`,
          words: (
            <Translate id="theme.minutes.search.example.decision">
              what was marked as a decision on a topic
            </Translate>
          ),
        },
    action && {
      query: `team:${action.team} on:${action.year} is:action`,
      words: (
        <Translate id="theme.minutes.search.example.team">
          action items of one team in one year
        </Translate>
      ),
    },
    reference === undefined
      ? undefined
      : {
          query: `ref:${reference}`,
          words: (
            <Translate id="theme.minutes.search.example.reference">
              where an issue or a pull request is named
            </Translate>
          ),
        },
    standard === undefined
      ? undefined
      : {
          query: standard,
          words: (
            <Translate id="theme.minutes.search.example.standard">
              where a standard is named, all its versions included
            </Translate>
          ),
        },
  ];
  return examples.filter((example) => example !== undefined);
}
