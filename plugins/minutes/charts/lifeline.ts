import type {LifelineRow, Strength} from './types';
import {drawChart, labelled} from './drawChart';
import {escapeText} from './escapeText';
import {extent, linearScale} from './scale';
import {labelLines, labelWidth} from './shortLabel';
import {word} from './words';

const RADIUS: Record<Strength, number> = {heading: 6, text: 3.5, passing: 3};
const LABEL_ROOM = 36;
const DAY = 86_400_000;
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

  const axis = yearsBetween(first, last, x(first + DAY) - x(first))
    .map((year) => {
      const at = Math.round(x(Math.max(Date.UTC(year, 0, 1), first)));
      const line = Date.UTC(year, 0, 1) > first ? `<path d="M${at} ${HEAD}V${height}"/>` : '';
      return `${line}<text x="${at}" y="12">${year}</text>`;
    })
    .join('');
  const body = placed
    .map(({marks}, index) => {
      const middle = HEAD + index * ROW + ROW / 2;
      const dots = [...marks]
        // Small dots last, so that a large one of the same day does not cover them.
        .sort((a, b) => RADIUS[b.strength] - RADIUS[a.strength] || a.time - b.time)
        .map(({meeting, strength, time, decided}) => {
          const at = Math.round(x(time) * 10) / 10;
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
        `<text ${labelled(escapeText(label))}>${drawLines(labels[index] ?? [], HEAD + index * ROW + ROW / 2)}</text>`,
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
    body: `<g class="minutes-chart__axis">${axis}</g>${body}`,
  });
}

/** Marks a decision, above the dot of its meeting. */
function drawDiamond(x: number, y: number): string {
  return `<path class="minutes-chart__decision" d="M${x} ${y - 4}l4 4l-4 4l-4-4z"/>`;
}

function drawLines(lines: string[], middle: number): string {
  const first = middle + 4 - (lines.length - 1) * 6;
  return lines
    .map((line, index) => `<tspan x="0" y="${first + index * 12}">${escapeText(line)}</tspan>`)
    .join(' ');
}

/** Milliseconds of an ISO day, or of the middle of a month where only that is known. */
function toTime(date: string | undefined): number | undefined {
  if (date === undefined) {
    return undefined;
  }
  const time = Date.parse(/^\d{4}-\d{2}$/.test(date) ? `${date}-15` : date);
  return Number.isNaN(time) ? undefined : time;
}

/** Years to label: those that have room for their four digits before the next one begins. */
function yearsBetween(first: number, last: number, pixelsPerDay: number): number[] {
  const years: number[] = [];
  const end = new Date(last).getUTCFullYear();
  let taken = Number.POSITIVE_INFINITY;
  for (let year = end; year >= new Date(first).getUTCFullYear(); year -= 1) {
    const start = Math.max(first, Date.UTC(year, 0, 1));
    if (((taken - start) / DAY) * pixelsPerDay >= LABEL_ROOM) {
      years.push(year);
      taken = start;
    }
  }
  return years;
}
