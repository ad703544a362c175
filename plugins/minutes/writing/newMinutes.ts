import {isAgendaLabel} from '../reading/meeting/headingWords';
import type {ItemLabels} from '../reading/meeting/itemLabels';
import {readOutline} from './outline';

const OPEN_ITEMS = 'Open action items';

/**
 * Minutes to begin with: a text with a team's headings, and open action items below its heading for
 * those of earlier meetings; where it has none, below one of their own before the agenda.
 * @param items list items, each with its line end.
 */
export function toNewMinutes(text: string, items: readonly string[], labels: ItemLabels): string {
  const lines = text.trimEnd().split('\n');
  if (items.length === 0) return `${lines.join('\n')}\n`;
  const headings = readOutline(text);
  const own = headings.find((heading) => labels.isCarried(heading.text));
  const agenda = headings.find((heading) => isAgendaLabel(heading.text));
  const list = items.join('').trimEnd();
  if (own) {
    const isUnderlined = !/^\s*#/.test(lines[own.startLine - 1] ?? '');
    lines.splice(own.startLine + (isUnderlined ? 1 : 0), 0, '', list);
  } else {
    const [title, ...below] = headings;
    const level = (agenda ?? below.at(-1))?.level ?? Math.min(6, (title?.level ?? 1) + 1);
    const section = [`${'#'.repeat(level)} ${OPEN_ITEMS}`, '', list];
    if (agenda) lines.splice(agenda.startLine - 1, 0, ...section, '');
    else lines.push('', ...section);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
