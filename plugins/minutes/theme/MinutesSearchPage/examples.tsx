import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {SearchExample} from 'docusaurus-plugin-minutes/client';

/** What each kind of example finds. */
export const EXAMPLE_WORDS: Readonly<Record<SearchExample['kind'], ReactNode>> = {
  words: (
    <Translate id="theme.minutes.search.example.words">
      sections with these words, or with another spelling of a topic
    </Translate>
  ),
  phrase: <Translate id="theme.minutes.search.example.phrase">just these words in a row</Translate>,
  decision: (
    <Translate id="theme.minutes.search.example.decision">
      what was marked as a decision on a topic
    </Translate>
  ),
  team: (
    <Translate id="theme.minutes.search.example.team">
      action items of one team in one year
    </Translate>
  ),
  reference: (
    <Translate id="theme.minutes.search.example.reference">
      where an issue or a pull request is named
    </Translate>
  ),
  standard: (
    <Translate id="theme.minutes.search.example.standard">
      where a standard is named, all its versions included
    </Translate>
  ),
};
