import {translate} from '@docusaurus/Translate';
import {escapeText} from '../charts/escapeText';
import type {DecisionMark} from '../pages/types';
import {toAddress} from './toAddress';

const TOKEN = /<minutes-decision n="(\d+)"><\/minutes-decision>/g;

const toLink = (address: string, text: string) =>
  `<a href="${escapeText(address)}">${escapeText(text)}</a>`;

/** HTML of what the site says at a decision's line: what it rests on, its topics, what came next. */
function toMark({evidence, topics, next}: DecisionMark): string {
  const parts = [
    escapeText(
      evidence === 'stated'
        ? translate({id: 'theme.minutes.decision.stated', message: 'Marked as a decision'})
        : translate({
            id: 'theme.minutes.decision.likely',
            message: 'Likely a decision, by its wording',
          }),
    ),
    ...topics.map(({name, permalink}) => toLink(permalink, name)),
  ];
  if (next) {
    const date = next.meeting.date ?? next.meeting.title;
    const again = translate(
      {id: 'theme.minutes.marked.next', message: 'came up again on {date}'},
      {date},
    );
    parts.push(toLink(toAddress(next.meeting.permalink, next.anchor), again));
  }
  return ` <span class="minutes-derived minutes-decision" role="note" data-evidence="${evidence}">${parts.join(' · ')}</span>`;
}

/** Puts the marks of decisions into minutes, each at its own line; the words around stay as they are. */
export function fillInMarks(html: string, decisions: readonly DecisionMark[]): string {
  return html.replace(TOKEN, (_, n: string) => {
    const decision = decisions[Number(n)];
    return decision ? toMark(decision) : '';
  });
}
