import {translate} from '@docusaurus/Translate';
import type {JumpHit, JumpKind} from '../../search/types';

const KINDS: Readonly<Record<JumpKind, () => string>> = {
  team: () => translate({id: 'theme.minutes.search.kind.team', message: 'team'}),
  topic: () => translate({id: 'theme.minutes.search.kind.topic', message: 'topic'}),
  meeting: () => translate({id: 'theme.minutes.search.kind.meeting', message: 'meeting'}),
  next: () => translate({id: 'theme.minutes.search.kind.next', message: 'next meeting'}),
  decisions: () => translate({id: 'theme.minutes.search.kind.decisions', message: 'decisions'}),
  actions: () => translate({id: 'theme.minutes.search.kind.actions', message: 'action items'}),
  standard: () => translate({id: 'theme.minutes.search.kind.standard', message: 'standard'}),
  reference: () => translate({id: 'theme.minutes.search.kind.reference', message: 'reference'}),
};

const WHY: Readonly<Record<NonNullable<JumpHit['why']>, () => string>> = {
  before: () =>
    translate({
      id: 'theme.minutes.search.why.before',
      message: 'none of that time; the nearest before',
      description: 'Beside a meeting that is offered where there was none on the day asked for',
    }),
  after: () =>
    translate({
      id: 'theme.minutes.search.why.after',
      message: 'none of that time; the nearest after',
    }),
  only: () =>
    translate({
      id: 'theme.minutes.search.why.only',
      message: 'the only minutes that name it',
      description: 'Beside a meeting that is offered in place of an issue or a pull request',
    }),
};

/** What a page to go straight to is, or why it is offered. */
export const getJumpWords = ({kind, why}: JumpHit): string =>
  why === undefined ? KINDS[kind]() : WHY[why]();
