import type {LifelineRow, Strength} from './types';
import {drawChart, labelled} from './drawChart';
import {escapeText} from './escapeText';
import {extent, linearScale, round} from './scale';
import {drawLines, labelLines, labelWidth} from './shortLabel';
import {DAY, drawYears, toTime} from './timeAxis';
import {word} from './words';

const RADIUS: Record<Strength, number> = {heading: 6, text: 3.5, passing: 3};
const LABEL_ROOM = 36;
const HEAD = 22;
const ROW = 28;
const LONGEST_LABEL = 22;
const PIXELS_PER_YEAR = 150;
const NARROWEST = 560;
const WIDEST = 2400;

/**
 * Draws when and in which teams a topic came up: time to the right, a row per team (most mentions on
 * top), a dot per meeting. Large means in a heading, small in the text, hollow in passing; a diamond
 * above it stands for a decision. Dots are links outside the tab order: the table beside the chart leads to the same places. Meetings
 * without a date cannot be placed and stand in the table only.
 * @returns an SVG, or '' where no meeting has a date.
 */
export function drawLifeline(rows: LifelineRow[]): string {
  const placed = rows
    .map((row) => ({
      label: row.team.label,
      mentions: row.meetings.reduce((sum, {hits}) => sum + hits, 0),
      marks: row.meetings.flatMap((entry) => {
        const time = toTime(entry.meeting.date);
        return time === undefined ? [] : [{...entry, time}];
      }),
    }))
    .filter(({marks}) => marks.length > 0)
    .sort((a, b) => b.mentions - a.mentions || (a.label < b.label ? -1 : 1));
  const times = placed.flatMap(({marks}) => marks.map(({time}) => time));
  const reach = extent(times);
  if (reach === undefined) {
    return '';
  }
  const [first, last] = reach;

  const labels = placed.map(({label}) => labelLines(label, LONGEST_LABEL));
  const left = labelWidth(labels.flat());
  const span = (last - first) / (365.25 * DAY);
  const plot = Math.min(WIDEST, Math.max(NARROWEST, Math.round(span * PIXELS_PER_YEAR)));
  const width = left + plot + 32;
  const height = HEAD + placed.length * ROW;
  const x = linearScale([first, Math.max(last, first + 30 * DAY)], [left + 8, left + plot]);

  const body = placed
    .map(({marks}, index) => {
      const middle = HEAD + index * ROW + ROW / 2;
      const dots = [...marks]
        // Small dots last, so that a large one of the same day does not cover them.
        .sort((a, b) => RADIUS[b.strength] - RADIUS[a.strength] || a.time - b.time)
        .map(({meeting, strength, time, decided}) => {
          const at = round(x(time));
          const how = word(strength) + (decided ? `, ${word('decided')}` : '');
          return (
            `<a class="minutes-chart__mark minutes-chart__mark--${strength}" tabindex="-1" ` +
            `href="${escapeText(meeting.permalink)}" data-day="${meeting.date}" ` +
            `${labelled(`${escapeText(meeting.title)} (${how})`)}>` +
            `<circle cx="${at}" cy="${middle}" r="${RADIUS[strength]}"/>` +
            (decided ? drawDiamond(at, middle - 10) : '') +
            '</a>'
          );
        })
        .join('');
      return `<path class="minutes-chart__row" d="M${left} ${middle}H${width - 8}"/>${dots}`;
    })
    .join('');
  const names = placed
    .map(
      ({label}, index) =>
        `<text ${labelled(escapeText(label))}>${drawLines(labels[index] ?? [], HEAD + index * ROW + ROW / 2, 12)}</text>`,
    )
    .join('');
  return drawChart({
    kind: 'lifeline',
    left,
    width,
    height,
    until:
      x(last) - x(Math.max(first, Date.UTC(new Date(last).getUTCFullYear(), 0, 1))) > 2 * LABEL_ROOM
        ? new Date(last).toISOString().slice(0, 7)
        : '',
    labels: names,
    body: drawYears(reach, x, {top: HEAD, bottom: height, room: LABEL_ROOM}) + body,
  });
}

/** Marks a decision, above the dot of its meeting. */
function drawDiamond(x: number, y: number): string {
  return `<path class="minutes-chart__decision" d="M${x} ${y - 4}l4 4l-4 4l-4-4z"/>`;
}
