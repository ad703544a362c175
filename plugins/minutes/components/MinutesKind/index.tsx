import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {DocumentKind} from '../../model/types';

const WORDS: Readonly<Record<DocumentKind, () => string | null>> = {
  meeting: () => null,
  slides: () => translate({id: 'theme.minutes.kind.slides', message: 'slides'}),
  overflow: () => translate({id: 'theme.minutes.kind.overflow', message: 'overflow meeting'}),
  workshop: () => translate({id: 'theme.minutes.kind.workshop', message: 'workshop'}),
  special: () => translate({id: 'theme.minutes.kind.special', message: 'special meeting'}),
  breakout: () => translate({id: 'theme.minutes.kind.breakout', message: 'breakout session'}),
  event: () => translate({id: 'theme.minutes.kind.event', message: 'event'}),
  document: () => translate({id: 'theme.minutes.kind.document', message: 'document'}),
};

/** What a document is, where it is not simply the minutes of a meeting. */
export default function MinutesKind({kind}: {readonly kind: DocumentKind}): ReactNode {
  return WORDS[kind]();
}
