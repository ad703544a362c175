import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {DocumentKind} from '../../model/types';

type Props = {readonly kind: DocumentKind};

/** What a document is, where it is not simply the minutes of a meeting. */
export default function MinutesKind({kind}: Props): ReactNode {
  switch (kind) {
    case 'slides':
      return <Translate id="theme.minutes.kind.slides">slides</Translate>;
    case 'overflow':
      return <Translate id="theme.minutes.kind.overflow">overflow meeting</Translate>;
    case 'workshop':
      return <Translate id="theme.minutes.kind.workshop">workshop</Translate>;
    case 'special':
      return <Translate id="theme.minutes.kind.special">special meeting</Translate>;
    case 'breakout':
      return <Translate id="theme.minutes.kind.breakout">breakout session</Translate>;
    case 'event':
      return <Translate id="theme.minutes.kind.event">event</Translate>;
    case 'document':
      return <Translate id="theme.minutes.kind.document">document</Translate>;
    default:
      return null;
  }
}
